import type { Chart, LearnerEvent } from "@encephalon/model";

/**
 * A policy's own running summary of a chart, so that it need not read the whole of it again at each
 * choice. Nothing here is not on the chart.
 */
export interface Notes {
  /** How many entries have been read. */
  read: number;
  /** By kind and item, the minutes at which it happened, oldest first; a nurse's rounds are not looks of its own. */
  readonly minutes: Map<string, number[]>;
  /** The last words of each finding. */
  readonly words: Map<string, string>;
  /** What of the history was told, by name. */
  readonly told: Set<string>;
  /** Minutes convulsed, and when the last convulsion began and ended. */
  convulsed: number;
  began: number | undefined;
  ended: number | undefined;
  hottest: number;
  /** The first temperature on the monitor. */
  firstTemperature: number | undefined;
  /** The rate at which each infusion was last begun, in the unit it was written in. */
  readonly rates: Map<string, number>;
  refused: string | undefined;
}

export const freshNotes = (): Notes => ({
  read: 0,
  minutes: new Map(),
  words: new Map(),
  told: new Set(),
  convulsed: 0,
  began: undefined,
  ended: undefined,
  hottest: 0,
  firstTemperature: undefined,
  rates: new Map(),
  refused: undefined,
});

type Kind = LearnerEvent["kind"];

const KEPT: ReadonlySet<Kind> = new Set<Kind>([
  "examined",
  "ordered",
  "resulted",
  "procedure_started",
  "procedure_done",
  "called",
  "decided",
  "stopped",
  "moved",
  "differential_committed",
]);

/** Reads what is new on the chart. */
export function readOn(notes: Notes, { entries }: Chart): void {
  notes.refused = undefined;
  for (; notes.read < entries.length; notes.read++) {
    const entry = entries[notes.read];
    if (entry) enter(notes, entry);
  }
}

function enter(notes: Notes, event: LearnerEvent): void {
  if (KEPT.has(event.kind)) keep(notes, event);
  switch (event.kind) {
    case "examined":
    case "resulted":
    case "procedure_done":
      for (const { id, text } of event.findings) if (text !== undefined) notes.words.set(id, text);
      return;
    case "said":
      if (event.topic !== undefined) notes.words.set(`said ${event.topic}`, event.text);
      for (const history of event.tells ?? []) notes.told.add(history);
      return;
    case "vitals":
      notes.hottest = Math.max(notes.hottest, event.vitals.temperature);
      notes.firstTemperature ??= event.vitals.temperature;
      return;
    case "drug_given":
      if (event.drug === "oxygen") push(notes, "oxygen", event.at);
      return;
    case "infusion_started":
      if (event.drug === "oxygen") push(notes, "oxygen", event.at);
      notes.rates.set(event.drug, event.rate.value);
      return;
    case "convulsion_started":
      notes.began = event.at;
      push(notes, "convulsions", event.at);
      return;
    case "convulsion_stopped":
      notes.convulsed += event.at - (notes.began ?? event.at);
      notes.ended = event.at;
      return;
    case "refused":
      notes.refused = event.code;
      return;
    default:
      return;
  }
}

function keep(notes: Notes, event: LearnerEvent): void {
  if (event.kind === "examined" && event.by === "protocol") return;
  const item = "item" in event ? event.item : "";
  push(notes, `${event.kind} ${item}`, event.at);
}

function push({ minutes }: Notes, key: string, at: number): void {
  const known = minutes.get(key);
  if (known) known.push(at);
  else minutes.set(key, [at]);
}
