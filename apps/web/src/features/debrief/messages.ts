import type { Checkpoint, DeathCause, HarmFinding } from "@encephalon/model";

const causes: Readonly<Record<DeathCause, string>> = {
  herniation: "the brain herniated under its pressure",
  "brainstem-failure": "the brainstem failed",
  "refractory-shock": "the circulation failed and did not answer",
  "lost-airway": "the airway was lost",
};

const severities: Readonly<Record<HarmFinding["severity"], string>> = {
  mild: "mild",
  moderate: "moderate",
  severe: "severe",
};

const checkpoints: Readonly<Record<Checkpoint["name"], string>> = {
  arrival: "On arrival",
  results: "After the first results",
  imaging: "After imaging",
  final: "At the end",
};

/** By the step of the POPC; 6 is no state of a child who lived. */
const atDischarge: Readonly<Record<number, string>> = {
  1: "was well",
  2: "had a mild disability",
  3: "had a moderate disability",
  4: "had a severe disability",
  5: "was in a coma or a vegetative state",
};

/** The words of the debrief. */
export const messages = {
  causes,
  severities,
  checkpoints,
  title: "Debrief",
  back: "To the cases",
  chart: "See the chart again",
  openAttempt: "This attempt has not ended yet. Hand over first; then its debrief stands here.",
  toBedside: "Back to the bedside",

  outcome: {
    heading: "What became of the child",
    diedIn: (pronoun: string, time: string, cause: string) =>
      `${pronoun} died ${time} after arrival: ${cause}.`,
    diedPlain: (pronoun: string, time: string) => `${pronoun} died ${time} after arrival.`,
    lived: (pronoun: string, state: string | undefined) =>
      state
        ? `${pronoun} lived; at discharge ${pronoun.toLowerCase()} ${state}.`
        : `${pronoun} lived.`,
    diedLater: (pronoun: string, state: string | undefined, within: string) =>
      state
        ? `${pronoun} lived through the illness; at discharge ${pronoun.toLowerCase()} ${state}, and died within ${within}.`
        : `${pronoun} lived through the illness, and died within ${within}.`,
    atDischarge,
    inTen: (share: string) =>
      `With good care ${share} children like this live, by this project's own estimate.`,
    about: (inTen: string) => `about ${inTen} in 10`,
    nearlyAll: "nearly all",
    hardlyAny: "hardly any",
    she: "She",
    he: "He",
    had: "The illness",
    plan: "Your plan at hand-over, in your words",
    popc: "State over time (POPC, 1 good to 6 dead)",
    discharge: "Discharge",
    month3: "3 months",
    month6: "6 months",
    month12: "12 months",
    projected:
      "Ten days were played out under supportive care; from there the state is projected, not observed.",
  },

  highlights: {
    well: "Done well",
    decision: "The one decision that mattered most",
    noneWell: "No scored step has its full points.",
    costly: "What cost the most points",
    nothingLost: "Nothing: no scored step was missed and no harm was done.",
    missed: (title: string, earned: string, possible: string, why: string) =>
      `${title}: ${earned} of ${possible} points. ${why}`,
  },

  scores: {
    heading: "Three readings, kept apart",
    process: "Process",
    processOf: (score: number) => `${score} of 100`,
    processHint: "What you did and when. It never reads the outcome.",
    harms: "Harms",
    noHarm: "None",
    harmCount: (count: number) => (count === 1 ? "1 harm" : `${count} harms`),
    harmsHint: "Acts that hurt. They are listed, never subtracted.",
    recognition: "Recognition",
    recognitionOf: (score: number) => `${score} of 100`,
    noRecognition: "Not committed",
    recognitionHint: "Your differential against what the chart then justified.",
  },

  timeline: {
    heading: "The course",
    toEnd: "While you were there",
    all: "All ten days",
    range: "Stretch of time",
    minute: "Minute pointed at",
    yours: "yours",
    good: "good care",
    nothing: "no action",
    asTable: "The same as a table",
    caption: "The course of the child, hour by hour",
    time: "Time",
    handedOver: "handed over",
    figure:
      "Course of the child on one time axis: vital signs, pressures, coma score, swelling by region, drugs, your actions and good care. The same values stand in the table below.",
    arrival: "arrival",
    letters: {
      A: "asked",
      E: "examined",
      O: "ordered",
      G: "given",
      S: "stopped",
      D: "done",
      T: "setting changed",
      C: "called",
      M: "moved",
      X: "decided",
      F: "handed over",
    },
    legend: (letters: string) => `Letters over your ticks: ${letters}.`,
    hint: "Point at any minute, or use the arrow keys on the slider.",
    goodCareHint:
      "Full ticks are yours; a number over them counts actions too close together for letters. Hollow ticks are good care at this hospital.",
    heartRate: "Heart rate",
    respiratoryRate: "Breathing",
    systolic: "Systolic",
    diastolic: "Diastolic",
    saturation: "SpO2",
    temperature: "Temperature",
    icp: "ICP",
    perfusionPressure: "Perfusion",
    gcs: "GCS",
    deepGrey: "Deep grey",
    brainstem: "Brainstem",
    cerebellum: "Cerebellum",
    whiteMatter: "White matter",
    swelling: "Swelling by region, 0 to 1",
  },

  criteria: {
    heading: "Every step that was looked for",
    scored: "Scored",
    shown: "Shown without points",
    skipped: "Did not apply here",
    actions: (numbers: string) => `rests on your actions ${numbers}`,
    action: (number: string) => `rests on your action ${number}`,
    noAction: "rests on none of your actions",
    rule: (text: string) => `Rule: ${text}`,
    none: "None.",
  },

  harms: {
    heading: "Harms",
    none: "Nothing you did was harmful by the rules of this case.",
    why: "Why it harms",
    safer: "Safer",
    action: (number: number, clock: string) => `action ${number}, ${clock}`,
  },

  chances: {
    you: "You",
    score: (score: number) => `${score} of 100`,
    notCommitted: "Not committed",
  },

  recognition: {
    heading: "What you thought, and what the chart justified",
    meaning:
      "100 is what the chart then justified, not the truth: to be sure too early costs as much as to be wrong.",
    none: "No checkpoint was reached, so there is nothing to compare.",
    justified: "The chart",
    diagnosis: "Diagnosis",
    truth: (diagnosis: string) => `The child had: ${diagnosis}. The score above does not use this.`,
    likelihoods: "The chart's side is worked out from likelihoods of this project (design).",
    findings: "What you named for and against",
    findingsMeaning:
      "Asked for: two findings for the first diagnosis and one against it, each true on the chart. Your own words are not judged.",
    findingsMet: "Met",
    findingsNotMet: "Not met",
    sides: { for: "For", against: "Against" },
    isTrue: "true on the chart",
    isFalse: "not on the chart",
    isUnknown: "not judged",
  },

  trigger: {
    heading: "Trigger",
    meaning: "Judged at the end only: what the tests then justified, on an axis of its own.",
    name: "Trigger",
    truth: (trigger: string) => `It was: ${trigger}. The score above does not use this.`,
  },

  prediction: {
    heading: "What you expected",
    meaning:
      "Chances at 12 months against the model's for this child under your care so far, never against the one end that came.",
    end: "At 12 months",
    model: "The model",
    ends: {
      death: "Dead",
      good: "POPC 1–2: good, or mild disability",
      poor: "POPC 3–5: moderate or severe disability, or coma",
    },
    noImage: "No brain image came back, so nothing was asked then.",
    replays:
      "The model's side counts replays of this child from that minute under supportive care, with the luck drawn anew (design).",
  },

  aness: {
    heading: "ANE Severity Score",
    meaning:
      "A third each for the items known, the least and the most, against the chart of that minute.",
    task: "Your score",
    total: "In all",
    yours: "Yours",
    charts: "The chart",
    notJudged:
      "Not judged: when you scored, acute necrotizing encephalopathy stood below 50 % in your differential.",
    noDifferential:
      "Not judged: you had written no differential when you scored. The score is judged once acute necrotizing encephalopathy stands at 50 % or more in it.",
    youScored: (score: string, clock: string) => `You scored ${score}, ${clock}.`,
    notFor: (diagnosis: string) =>
      `The score is for acute necrotizing encephalopathy. It says nothing about this child: ${diagnosis}.`,
    item: "Item",
    note: "Of risk, not of treatment: the score says nothing about what to give (Yamamoto2015).",
  },

  teaching: {
    heading: "To take away",
    point: "Teaching point",
    trap: "The trap",
    notThis: "Why not the other",
    telling: "What gave it away",
    tellingHint: "Of the case as a whole: what you did not look for may not be on your chart.",
    marks: { sourced: "sourced", design: "design", "author's own": "author's own" },
  },

  after: {
    heading: "What followed under supportive care",
    none: "Nothing more reached the chart.",
  },

  references: { heading: "Sources", none: "No source is cited in this debrief." },

  orientation: {
    said: [
      "That was the practice. Nothing here was scored.",
      "After a case the debrief stands here: what became of the child, what you did against what was asked and why, harms with the safer act, and your differential against the chart.",
      "Below is the course of this child, with your actions on it.",
    ],
  },

  support: {
    heading: "If this stays with you",
    upset: "This upset me",
    ways: [
      "Stop for today. Nothing is lost, and no one sees that you opened this.",
      "Tell your supervisor, or somebody who was with you: it helps to say what happened.",
      "Your programme has support for trainees; use it, also for an invented child.",
      "If it touches something of your own, at work or at home, you may skip cases. No one is told why.",
    ],
    text: "Talk to your supervisor or to your programme's support. You may stop here; the debrief is kept for you.",
  },

  loading: "Fetching the debrief…",
} as const;
