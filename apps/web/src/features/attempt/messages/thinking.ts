import type { AnessBand } from "@encephalon/clinical";
import { WRITTEN_AT_MOST } from "@encephalon/model";

/** What is written down there: the differential, the ANE-SS, the prediction. */
export const thinking = {
  differential: {
    heading: "Differential",
    none: "Not written yet.",
    write: "Write",
    change: "Change",
    title: "Differential diagnosis",
    board: "Diagnoses on the board",
    add: "Add a diagnosis",
    addPlaceholder: "Type a diagnosis",
    noMatch: "No diagnosis of this name. What is not listed goes to “something else”.",
    percent: (name: string) => `Percent for ${name}`,
    remove: (name: string) => `Remove ${name}`,
    other: "Something else",
    said: "For and against",
    saidHint:
      "Two findings for the first diagnosis and one against it are asked for. The list is the same for every child. What is not there speaks too: tick “not so”. Own words are kept, not judged.",
    for: "For the first",
    against: "Against the first",
    addFor: "Add a finding for the first",
    addAgainst: "Add a finding against the first",
    findingPlaceholder: "Type a finding",
    noFinding: "Every finding of the list is there.",
    notSo: "Not so",
    notSoNamed: (name: string) => `Not so: ${name}`,
    ownWords: "Own words",
    ownOffer: (text: string) => `Own words: “${text}”`,
    noMoreLines: (most: number) => `${most} lines are the most that is kept.`,
    commit: "Commit the differential",
    trigger: "Trigger",
    triggerHint:
      "What set the illness off, beside what the illness is. Leave it empty until you have a view.",
    triggerSummary: (shares: string) => `Trigger: ${shares}`,
    triggerProblem: (sum: number | null) =>
      sum === null
        ? "Write each percent of the trigger as a whole number from 0 to 100."
        : `The percents of the trigger add up to ${sum}: at most 100.`,
    together: "Together",
    problems: {
      empty: "Add at least one diagnosis.",
      "not-a-number": "Write each percent as a whole number from 0 to 100.",
      "over-100": "The percents add up to more than 100.",
      "too-many": `At most ${WRITTEN_AT_MOST.diagnoses} diagnoses are kept, “something else” among them: remove some.`,
    },
  },

  aness: {
    heading: "ANE-SS",
    none: "Not scored yet.",
    write: "Score",
    change: "Change",
    title: "ANE Severity Score",
    unknown: "Not known",
    yes: "Yes",
    no: "No",
    items: {
      shock: "Shock in the first 24 hours",
      brainstem: "Brainstem lesion on imaging",
      ageOver48Months: "Older than 48 months",
      plateletsBelow100: "Platelets below 100 ×10⁹/L",
      csfProteinAbove60: "CSF protein above 60 mg/dL (0.6 g/L)",
    },
    points: (points: number) => (points === 1 ? "1 point" : `${points} points`),
    known: (known: number) => `${known} of 5 known`,
    range: (min: number, max: number) => (min === max ? `${min}` : `${min} to ${max}`),
    least: "At least",
    most: "At most",
    /** Of a score that is still open, from the mildest band to the gravest that it may come to. */
    risk: (bands: readonly AnessBand[]): string =>
      `${[...new Set([bands.at(0), bands.at(-1)])].join(" to ")} risk`,
    note: "A score of risk. It says nothing about what to give, and never sets a limit to treatment.",
    source: "Yamamoto 2015",
    commit: "Write the score down",
  },

  predict: {
    heading: "Prediction",
    none: "Not made yet.",
    write: "Predict",
    change: "Change",
    title: "Prediction",
    asked: "What do you expect of this child 12 months from now? Three chances that sum to 100 %.",
    ends: {
      death: { name: "Dead", means: "at any time until then" },
      good: { name: "POPC 1–2", means: "good, or mild disability" },
      poor: { name: "POPC 3–5", means: "moderate or severe disability, or coma" },
    },
    scale: "POPC: Paediatric Overall Performance Category, 1 good to 5 vegetative (Fiser 1992).",
    short: { death: "dead", good: "POPC 1–2", poor: "POPC 3–5" },
    percent: (end: string) => `Percent for ${end}`,
    together: "Together",
    missing: (percent: number) => `${percent} % are missing.`,
    tooMuch: (percent: number) => `${percent} % too much.`,
    empty: "Write a 0 where you expect none.",
    notANumber: "Write each percent as a whole number from 0 to 100.",
    commit: "Write the prediction down",
  },

  imageBack: {
    /** 20: GRACE of scoring's checkpoints (design). */
    said: "The first brain image is back. Say what you expect; within 20 minutes it counts for this image.",
    dismiss: "Not now",
  },
} as const;
