import { type Finding, isMachine, runningAfter, type SimEvent } from "@encephalon/model";

/** What of the chart a colleague on the telephone is told, and voices hear of: read off its events alone. */
export interface Charted {
  /** The newest number of each finding. */
  readonly numbers: Readonly<Record<string, number>>;
  /** The minute at which each of these was taken. */
  readonly takenAt: Readonly<Record<string, number>>;
  /** The newest words of each finding. */
  readonly words: Readonly<Record<string, string>>;
  /** The minute of the last dose or prescription of each drug that has not been stopped. */
  readonly drugs: Readonly<Record<string, number>>;
  /** The minute of the last dose of each drug that reached the child. */
  readonly given: Readonly<Record<string, number>>;
  /** The minute at which each infusion, support or machine that still runs was started. */
  readonly running: Readonly<Record<string, number>>;
  /** What was done at the bedside. */
  readonly done: Readonly<Record<string, number>>;
  readonly convulsion: "none" | "running" | "over";
}

export const UNCHARTED: Charted = {
  numbers: {},
  takenAt: {},
  words: {},
  drugs: {},
  given: {},
  running: {},
  done: {},
  convulsion: "none",
};

export function chartedAfter(charted: Charted, event: SimEvent): Charted {
  switch (event.kind) {
    case "examined":
      return withFindings(charted, event.findings, event.at);
    case "resulted":
      return withFindings(charted, event.findings, event.sampledAt);
    case "procedure_done": {
      const done = { ...charted.done, [event.item]: event.at };
      const running = runningAfter(charted.running, event);
      return { ...withFindings(charted, event.findings, event.at), done, running };
    }
    case "procedure_started":
      return isMachine(event.item) ? begun(charted, event.item, event.at) : charted;
    case "prescribed":
      return { ...charted, drugs: { ...charted.drugs, [event.drug]: event.at } };
    case "drug_given": {
      const now = { [event.drug]: event.at };
      return {
        ...charted,
        drugs: { ...charted.drugs, ...now },
        given: { ...charted.given, ...now },
      };
    }
    case "infusion_started":
      return begun(charted, event.drug, event.at);
    case "stopped": {
      const { [event.item]: _, ...drugs } = charted.drugs;
      const { [event.item]: __, ...running } = charted.running;
      return { ...charted, drugs, running };
    }
    case "convulsion_started":
      return { ...charted, convulsion: "running" };
    case "convulsion_stopped":
      return { ...charted, convulsion: "over" };
    default:
      return charted;
  }
}

const begun = (charted: Charted, item: string, at: number): Charted => ({
  ...charted,
  running: { ...charted.running, [item]: at },
});

/** What was taken later stands, also where an older sample is read after it. */
function withFindings(charted: Charted, findings: readonly Finding[], at: number): Charted {
  const numbers = { ...charted.numbers };
  const takenAt = { ...charted.takenAt };
  const words = { ...charted.words };
  for (const { id, value, text } of findings) {
    if (at < (takenAt[id] ?? Number.NEGATIVE_INFINITY)) continue;
    if (value !== undefined) {
      numbers[id] = value;
      takenAt[id] = at;
    }
    if (text !== undefined) words[id] = text;
  }
  return { ...charted, numbers, takenAt, words };
}
