import { enterSupport, type Finding, isMachine, type SimEvent } from "@encephalon/model";

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
  /** The minute of the last dose of each drug that reached the child, or at which what ran was stopped. */
  readonly given: Readonly<Record<string, number>>;
  /** The minute at which each infusion, support or machine that still runs was started. */
  readonly running: Readonly<Record<string, number>>;
  /** What was done at the bedside. */
  readonly done: Readonly<Record<string, number>>;
  readonly convulsion: "none" | "running" | "over";
}

/** The same, of one's own: nobody else holds it, and so it may be filled where it stands. */
export interface OwnCharted extends Charted {
  readonly numbers: Record<string, number>;
  readonly takenAt: Record<string, number>;
  readonly words: Record<string, string>;
  readonly drugs: Record<string, number>;
  readonly given: Record<string, number>;
  readonly running: Record<string, number>;
  readonly done: Record<string, number>;
  convulsion: Charted["convulsion"];
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

/** A copy of one's own. */
export const ownCharted = (charted: Charted): OwnCharted => ({
  numbers: { ...charted.numbers },
  takenAt: { ...charted.takenAt },
  words: { ...charted.words },
  drugs: { ...charted.drugs },
  given: { ...charted.given },
  running: { ...charted.running },
  done: { ...charted.done },
  convulsion: charted.convulsion,
});

/** Enters what happened, in place. */
export function enterCharted(charted: OwnCharted, event: SimEvent): void {
  switch (event.kind) {
    case "examined":
      enterFindings(charted, event.findings, event.at);
      return;
    case "resulted":
      enterFindings(charted, event.findings, event.sampledAt);
      return;
    case "procedure_done":
      enterFindings(charted, event.findings, event.at);
      charted.done[event.item] = event.at;
      enterSupport(charted.running, event);
      return;
    case "procedure_started":
      if (isMachine(event.item)) charted.running[event.item] = event.at;
      return;
    case "prescribed":
      charted.drugs[event.drug] = event.at;
      return;
    case "drug_given":
      charted.drugs[event.drug] = event.at;
      charted.given[event.drug] = event.at;
      return;
    case "infusion_started":
      charted.running[event.drug] = event.at;
      return;
    case "stopped":
      if (charted.running[event.item] !== undefined) charted.given[event.item] = event.at;
      delete charted.drugs[event.item];
      delete charted.running[event.item];
      return;
    case "convulsion_started":
      charted.convulsion = "running";
      return;
    case "convulsion_stopped":
      charted.convulsion = "over";
      return;
  }
}

/** What was taken later stands, also where an older sample is read after it. */
function enterFindings(charted: OwnCharted, findings: readonly Finding[], at: number): void {
  for (const { id, value, text } of findings) {
    if (at < (charted.takenAt[id] ?? Number.NEGATIVE_INFINITY)) continue;
    if (value !== undefined) {
      charted.numbers[id] = value;
      charted.takenAt[id] = at;
    }
    if (text !== undefined) charted.words[id] = text;
  }
}
