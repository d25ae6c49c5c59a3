import type { HarmFinding, Verdict } from "@encephalon/model";
import { until } from "../chart-reading";
import type { EntryOf, Ledger } from "../ledger";
import type { Hit } from "../match-act";
import type { HarmAct } from "./clause";

/** What a harm may know beside the ledger. */
export interface Setting {
  /** The case's own diagnosis, by its id. */
  readonly diagnosis: string;
}

/** A commission of the learner: when it fires, why it harms, what would have been safer. */
export interface HarmRule {
  readonly code: string;
  readonly title: string;
  readonly severity: HarmFinding["severity"];
  /** What it does, whichever clause was true. */
  readonly why: string;
  readonly safer: string;
  readonly references: readonly string[];
  readonly strength: Verdict["strength"];
  /**
   * A repeat within so many minutes of the last belongs to the same harm: a day, where the condition
   * names no window of its own (design).
   */
  readonly window: number;
  /** Every act at which the condition is true, with the clause that was. */
  readonly acts: (ledger: Ledger, setting: Setting) => readonly HarmAct[];
}

/** Doses of these drugs that the learner's own prescriptions put into the child. */
export const learnerDoses = (
  { of }: Ledger,
  drugs: readonly string[],
): readonly EntryOf<"drug_given">[] =>
  of.given.filter(({ event }) => event.by === "learner" && drugs.includes(event.drug));

/** The same, with infusions: everything the learner started of these drugs. */
export const learnerStarts = (ledger: Ledger, drugs: readonly string[]): readonly Hit[] => [
  ...learnerDoses(ledger, drugs),
  ...ledger.of.infused.filter(({ event }) => event.by === "learner" && drugs.includes(event.drug)),
];

export const learnerDone = (
  { of }: Ledger,
  items: readonly string[],
): readonly EntryOf<"procedure_done">[] =>
  of.done.filter(({ event }) => event.by === "learner" && items.includes(event.item));

export const learnerStarted = (
  { of }: Ledger,
  items: readonly string[],
): readonly EntryOf<"procedure_started">[] =>
  of.started.filter(({ event }) => event.by === "learner" && items.includes(event.item));

export const learnerStopped = ({ of }: Ledger, item: string): readonly EntryOf<"stopped">[] =>
  of.stopped.filter(({ event }) => event.by === "learner" && event.item === item);

/** The first dose of any of these, by anyone; Infinity where there was none. */
export const firstGiven = ({ of }: Ledger, drugs: readonly string[]): number =>
  of.given.find(({ event }) => drugs.includes(event.drug))?.at ?? Number.POSITIVE_INFINITY;

export const examinedBetween = (
  { of }: Ledger,
  items: readonly string[],
  from: number,
  to: number,
): boolean => until(of.examined, to, from).some(({ event }) => items.includes(event.item));
