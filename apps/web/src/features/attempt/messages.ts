import type { AnessBand, ItemKind } from "@encephalon/clinical";
import { type Place, type SPEAKERS, type Trigger, WRITTEN_AT_MOST } from "@encephalon/model";
import { wording } from "../../elements/wording";
import type { ChartFilter } from "./chart-entry";

type Speaker = (typeof SPEAKERS)[number];

const verbs: Readonly<Record<ItemKind, string>> = {
  ask: "Ask",
  examine: "Examine",
  order: "Order",
  give: "Give",
  do: "Do",
  set: "Set",
  call: "Call",
  move: "Move",
  decide: "Decide",
};

const places: Readonly<Record<Place, string>> = {
  emergency: "Emergency department",
  ward: "Ward",
  observation: "Short observation",
  picu: "Intensive care",
  scanner: "Scanner",
  theatre: "Operating theatre",
  home: "Home",
};

const speakers: Readonly<Record<Speaker, string>> = {
  parent: "Parent",
  nurse: "Nurse",
  doctor: "Doctor",
};

const routes: Readonly<Record<string, string>> = {
  iv: "intravenous",
  io: "intraosseous",
  im: "intramuscular",
  sc: "subcutaneous",
  enteral: "by mouth or tube",
  rectal: "rectal",
  buccal: "buccal",
  intranasal: "intranasal",
  inhaled: "inhaled",
};

const filters: Readonly<Record<ChartFilter, string>> = {
  all: "All",
  notes: "Notes",
  results: "Results",
  scans: "Scans",
  doses: "Doses",
};

const triggers: Readonly<Record<Trigger, string>> = {
  "influenza-a": "Influenza A",
  "influenza-b": "Influenza B",
  "sars-cov-2": "SARS-CoV-2",
  "hhv-6": "HHV-6",
  other: "Another trigger",
  none: "No trigger",
};

const refusals = {
  attempt_not_found: (what: string) =>
    `This attempt is not yours, or it is not here. “${what}” was not done.`,
  attempt_ended: (what: string) =>
    `This attempt has ended. Nothing was added: “${what}” came too late. You can read the debrief.`,
  action_id_reused: (what: string) =>
    `This request was sent before with other content. “${what}” was not done. Do it again.`,
  outdated: (what: string) =>
    `“${what}” was not done. ${wording.outdated} Begin the case again to play it.`,
} as const;

/** The words of the bedside. */
export const messages = {
  verbs,
  places,
  speakers,
  routes,
  filters,
  triggers,
  refusals,

  card: {
    region: "Child",
    girl: "Girl",
    boy: "Boy",
    weight: (kg: number) => `${kg.toFixed(1)} kg`,
    noAllergies: "No known allergies",
    allergies: (names: string) => `Allergic to ${names}`,
    hospital: { district: "District hospital", tertiary: "Children's hospital" },
    why: "Why the child is here",
    story: { male: "Why he is here", female: "Why she is here" },
  },

  clock: {
    region: "Case clock",
    waiting: "Wait",
    waitUntil: {
      alarm: (most: string) => `Wait until an alarm, at most ${most}`,
      result: (most: string) => `Wait until a result, at most ${most}`,
    },
    untilMenu: "Until…",
    next: (minutes: number): string => {
      if (minutes <= 0) return "Result due now";
      if (minutes < 60) return `Next result in ${minutes} min`;
      return `Next result in ${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
    },
    nothingPending: "No result pending",
    steps: { 5: "+5 min", 15: "+15 min", 60: "+1 h" },
    untilResult: "Until next result",
    untilAlarm: "Until alarm",
    untilLimit: "at most 4 h",
    over: "The clock has stopped",
  },

  run: {
    open: "Run",
    stop: "Stop",
    pace: (minutes: number) => `${minutes} min a second`,
    hint: "It runs until something happens, or you press Stop or any key.",
    running: (minutes: number) => `Running, ${minutes} min a second`,
    began: (minutes: number) => `The clock runs, ${minutes} minutes a second. Any key stops it.`,
    stopped: {
      died: "Stopped",
      ended: "Stopped",
      alarm: "Stopped: alarm",
      refused: "Stopped: not done",
      result: "Stopped: a result is back",
      said: "Stopped: somebody speaks",
      chart: "Stopped: new on the chart",
      lost: "Stopped: no answer",
      failed: "Stopped: see Act",
      unseen: "Stopped: the page was hidden",
      asked: "Stopped",
    },
  },

  monitor: {
    region: "Monitor",
    heartRate: "HR",
    pressure: "BP",
    saturation: "SpO2",
    breathing: "RR",
    temperature: "Temp",
    icp: "ICP",
    endTidal: "etCO2",
    gcs: "GCS",
    lastSixHours: "Last 6 hours",
    asTable: "Show as table",
    asTrends: "Show trends",
    tableCaption: "Vital signs of the last six hours",
    time: "Time",
    empty: "No vital signs yet.",
    notExamined: "not examined",
    convulsing: "Convulsing",
    low: "low for age",
    high: "high for age",
    trend: (name: string, from: string, to: string) => `${name}, last six hours: ${from} to ${to}`,
    open: "Open the monitor",
    close: "Fold the monitor",
  },

  chart: {
    region: "Chart",
    record: "Entries, newest first",
    filter: "Show",
    search: "Search the chart",
    empty: "Nothing on the chart yet. Ask, examine or order something.",
    noMatch: "Nothing on the chart matches.",
    clear: "Show everything",
    earlier: (count: number) => `Show ${count} earlier`,
    fresh: "new",
    arrived: (place: string) => `Arrived. ${place}.`,
    examined: (name: string) => `Examined: ${name}`,
    nursesRound: (name: string) => `Nurse's round: ${name}`,
    nothingFound: "Nothing of note.",
    ordered: (name: string) => `Ordered ${name}`,
    due: (clock: string) => `due ${clock}`,
    preliminary: "first read",
    sampled: (clock: string) => `sampled ${clock}`,
    cancelled: (name: string, reason: string) => `${name} cancelled: ${reason}`,
    rescheduled: (name: string) => `New time: ${name}`,
    prescribed: (name: string) => `Prescribed ${name}`,
    every: (interval: string) => `every ${interval}`,
    given: (name: string) => `Given: ${name}`,
    perKg: (value: string, unit: string) => `${value} ${unit}/kg`,
    infusion: (name: string) => `Infusion started: ${name}`,
    stopped: (name: string) => `Stopped: ${name}`,
    ran: (minutes: number, of: number) => `after ${minutes} of ${of} min`,
    requested: (name: string) => `Asked for: ${name}`,
    ready: (clock: string) => `ready ${clock}`,
    started: (name: string) => `Started: ${name}`,
    until: (clock: string) => `until ${clock}`,
    done: (name: string) => `Done: ${name}`,
    set: (name: string) => `Set ${name}`,
    called: (name: string) => `Called: ${name}`,
    answers: (clock: string) => `answer by ${clock}`,
    moved: (place: string) => `Moved: ${place}`,
    decided: (name: string, choice: string) => `${name} ${choice}`,
    differential: "Differential",
    aness: "ANE-SS written down",
    predicted: "Prediction for 12 months",
    refused: (why: string) => `Not done: ${why}`,
    finished: "Handed over.",
    byProtocol: "by protocol",
    byEarlier: "before arrival",
    rangeUnverified: "unverified",
    /** Where no range was read, a value is neither usual nor not; the second where there is little room. */
    noRange: "no range for this age",
    noRangeShort: "no range",
    low: "low",
    high: "high",
    value: "Value",
    reference: "Usual for age",
    finding: "Finding",
    flag: "Flag",
  },

  /** Said to those who do not see the chart change. */
  spoken: {
    said: (speaker: string, text: string) => `${speaker}: ${text}`,
    back: (name: string) => `Result: ${name}`,
    nothing: "Nothing new on the chart.",
    more: (count: number) => `${count} more on the chart.`,
  },

  draft: {
    kept: "Typed before, not committed.",
    discard: "Discard",
    left: "Discarded.",
  },

  trend: {
    open: (name: string, count: number, from: string, to: string) =>
      `${name}: ${count} values, ${from} to ${to}. Show them all`,
    hint: "All values so far",
    picture: (name: string, from: string, to: string) => `${name} over time: ${from} to ${to}`,
    caption: (name: string) => `${name}, newest first`,
    unit: "Values in",
    usual: (range: string) => `Usual for age: ${range}`,
    time: "Time",
    from: "By",
  },

  act: {
    region: "Act",
    open: "Act",
    find: "Ask, examine, order, give, do…",
    findLabel: "Find an action",
    browse: "Kind of action",
    anyKind: "Any",
    recent: "Used lately",
    sheets: "Write, or end",
    none: "Nothing in the catalogue matches. Try another word, or pick a kind.",
    hint: "Arrow keys choose, Enter does it, Esc closes.",
    minutes: (minutes: number) => `${minutes} min`,
    notHere: "not in this hospital",
    notYet: (clock: string) => `from ${clock}`,
    more: (count: number) => `${count} more: type a further word`,
    playing: "Doing it…",
    queued: (actions: string) => `One moment. Next: ${actions}`,
    forget: "Leave these",
    waiting: {
      lost: (what: string) =>
        `The connection is lost. “${what}” is sent again by itself, also after a reload, and counts once.`,
      offline: (what: string) =>
        `You are offline. What is here can be read. “${what}” is sent by itself when you are back, and counts once.`,
      busy: (what: string) =>
        `The server is busy, or is being started anew. What it has answered is kept. “${what}” is sent again by itself and counts once.`,
      unwritable: (what: string) =>
        `The server cannot save just now. What it has answered is kept. “${what}” is sent again by itself and counts once.`,
      tooMany: (what: string) =>
        `More was asked in a minute than one learner may. Nothing is lost. “${what}” is sent again by itself and counts once.`,
    },
    stale: (what: string) =>
      `Something else was done in this attempt in the meantime, and “${what}” was not. The chart is now up to date. Look, and do it again if it is still right.`,
    signedOut: (what: string) =>
      `You are signed out: “${what}” was not done. Sign in, open the attempt again, and do it there.`,
    signIn: "Sign in",
    wrong: (what: string) =>
      `The server could not do “${what}”. Nothing was added as far as is known; trying again counts once.`,
    tryAgain: "Try again",
    dismiss: "Leave it",
  },

  give: {
    route: "Route",
    dose: "Dose",
    unit: "Unit",
    repeat: "Repeat",
    once: "Once",
    everyHours: (hours: number) => `Every ${hours} h`,
    everyMinutes: (minutes: number) => `Every ${minutes} min`,
    runs: "A rate runs as an infusion until you stop it.",
    own: (unit: string) => `Your sum for this child, ${unit}`,
    compare: "Compare",
    compareSource: "Compare with the source",
    comesTo: (text: string) => `For this child that is ${text}.`,
    agrees: "Your sum agrees.",
    differs: (text: string) => `Your sum is ${text}: find out why before you give it.`,
    before: (doses: string) => `Given so far: ${doses}`,
    usual: (use: string, text: string) => `Source dose for ${use}: ${text}`,
    largest: (text: string) => `At most ${text}`,
    accepted: (low: string, high: string) => `Accepted ${low} to ${high}`,
    source: (id: string) => `Source: ${id}`,
    noRule: "No checked dose for this route and child.",
    warnings: "Consider before you give it",
    badDose: "Write the dose as a number above 0.",
    give: (name: string) => `Give ${name}`,
    start: (name: string) => `Start ${name}`,
    after: "Write your dose and work it out; then compare it with the source.",
  },

  set: {
    value: "Value",
    unit: "Unit",
    range: (low: number, high: string) => `The control reaches ${low} to ${high}.`,
    outside: (low: number, high: string) => `Write a number from ${low} to ${high}.`,
    badValue: "Write a number.",
    now: (value: string) => `Now ${value}.`,
    set: (name: string) => `Set ${name}`,
  },

  decide: {
    choice: "Decision",
    reason: "Reason",
    noReason: "No reason given",
    write: "Write the decision down",
    hint: "A decision with its reason counts; silence does not.",
  },

  pending: {
    heading: "Pending",
    none: "Nothing pending.",
    waitsForTap: "waits for the lumbar puncture",
    callOff: "Call off",
    callOffNamed: (name: string, ordered: string | null) =>
      ordered === null ? `Call off ${name}` : `Call off ${name}, ordered ${ordered}`,
    dueIn: (clock: string, minutes: number): string => {
      if (minutes <= 0) return `${clock}, now`;
      return minutes < 120
        ? `${clock}, in ${minutes} min`
        : `${clock}, in ${Math.floor(minutes / 60)} h`;
    },
  },

  running: {
    heading: "Running",
    since: (clock: string) => `since ${clock}`,
    next: (clock: string) => `next ${clock}`,
    stop: "Stop",
    stopNamed: (name: string) => `Stop ${name}`,
  },

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
    source: "Yamamoto2015",
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
    scale: "POPC: Paediatric Overall Performance Category, 1 good to 5 vegetative (Fiser1992).",
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

  finish: {
    open: "Hand over",
    title: "Hand over and end the attempt",
    pending: "Still pending. It will not come to you:",
    nothingPending: "Nothing is pending.",
    goesOn:
      "After you, supportive care goes on for ten days: what runs or was ordered goes on; airway, breathing, circulation, seizures and pressure are kept by protocol.",
    notStarted:
      "Nothing specific to a disease is started, and nothing done after you scores: a drug that you prescribed counts only if it was given by now. A scan that you ordered still counts, at the minute it is due. From day ten the outcome is projected to 12 months.",
    due: "Still yours to say. You may hand over without it:",
    dueLines: {
      differential: {
        none: "No differential is written down.",
        older: "Your differential is from before the last brain image.",
      },
      predict: {
        none: "No prediction is written down.",
        older: "Your prediction is from before the last brain image.",
      },
    },
    plan: "Your plan for the next team",
    planHint: "One line each. It is kept with your attempt.",
    tooManyLines: (count: number) =>
      `${count} lines: at most ${WRITTEN_AT_MOST.planLines} are kept. Join some, or leave some out.`,
    lineTooLong: (line: number, count: number) =>
      `Line ${line} has ${count} characters: at most ${WRITTEN_AT_MOST.characters} are kept. Break it in two.`,
    confirm: "Hand over and end",
    back: "Stay with the child",
  },

  death: {
    he: "He has died.",
    she: "She has died.",
    time: (clock: string, since: string) => `It was ${clock}, ${since.slice(1)} after arrival.`,
    pause: "Take the time you need. The debrief can wait; it is kept for you.",
    stop: "Stop here for now",
    on: "Go on to the debrief",
    chart: "Look at the chart",
  },

  ended: {
    finished: "You have handed over. The attempt is closed.",
    died: "The attempt has ended.",
    outdated: wording.outdated,
    debrief: "Read the debrief",
    again: "Begin this case again from the start page",
  },

  orientation: {
    progress: (done: number, all: number) => `${done} of ${all} tried.`,
    all: "You have tried every control. Read the debrief, or go back to the cases.",
    done: "tried",
    open: "not yet",
    steps: {
      look: "Open Act, or press /, and type breathing: examine the child.",
      ask: "Ask the father: type onset.",
      order: "Order a test: type glucose. The chart lists what is pending.",
      result: "Let time pass until the result: Until, next result.",
      treat: "Give a drug: type paracetamol, 15 mg/kg by mouth. Work out the dose first.",
      call: "Call somebody: type senior. The answer takes its time.",
      think: "Write down your differential. You may change it as often as you like.",
      wait: "Let the first hour pass: +15 min. Nothing happens unless you let it.",
      end: "Hand over. It says what is pending and what supportive care will do.",
    },
  },

  page: {
    title: "Bedside",
    loading: "Fetching the child's chart…",
    leave: "Leave; it is kept",
  },
} as const;
