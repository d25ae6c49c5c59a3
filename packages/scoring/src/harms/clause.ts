import { findItem, hypotensionLimit } from "@encephalon/clinical";
import { roundTo } from "@encephalon/kernel";
import { isHypotensive, lastConvulsion, latestValue, vitalsAt } from "../chart-reading";
import type { Ledger } from "../ledger";
import type { Hit } from "../match-act";

/** What was true at the act, in words with its number; undefined where it was not true. */
export type Clause = string | undefined;

/** An act that harms, and what made it one. */
export interface HarmAct extends Hit {
  readonly because: string;
}

export const when = (isTrue: boolean, text: string): Clause => (isTrue ? text : undefined);

/** The acts at which any of the clauses is true, with those that were. */
export const actsWhere = <A extends Hit>(
  acts: readonly A[],
  clauses: (act: A) => readonly Clause[],
): readonly HarmAct[] =>
  acts.flatMap((act) => {
    const said = clauses(act).filter((clause) => clause !== undefined);
    return said.length > 0 ? [{ ...hitOf(act), because: said.join(", and ") }] : [];
  });

const hitOf = ({ at, number }: Hit): Hit => ({ at, number });

/** A number as a sentence shows it: at most two decimals. */
export const shown = (value: number): string => String(roundTo(value, 2));

/** The name of an item inside a sentence. */
export const nameOf = (item: string): string => (findItem(item)?.name ?? item).toLowerCase();

export const lowPressure = (ledger: Ledger, at: number): Clause => {
  const limit = hypotensionLimit(ledger.facts.ageMonths);
  const systolic = vitalsAt(ledger, at)?.systolic ?? limit;
  return when(isHypotensive(ledger, at), `systolic was ${shown(systolic)}, below ${shown(limit)}`);
};

export const lowSaturation = (ledger: Ledger, at: number, limit: number): Clause => {
  const saturation = vitalsAt(ledger, at)?.saturation ?? 100;
  return when(saturation < limit, `saturation was ${shown(saturation)} %, below ${limit}`);
};

const DAY = 1440;

/**
 * A child who is not awake: by the charted score, or where none is charted after a convulsion (or the
 * first neurological symptom) in the last 24 hours (design): not looking protects nobody.
 */
export function notAwake(ledger: Ledger, at: number): Clause {
  const score = latestValue(ledger, "gcs", at);
  if (score !== undefined) return when(score < 15, `the coma score was ${score}`);
  return when(
    at - lastConvulsion(ledger, at) <= DAY,
    "no coma score was charted within a day of the convulsion",
  );
}

/** An age in months that a limit forbids. */
export const youngerThan = ({ facts }: Ledger, months: number): Clause =>
  when(facts.ageMonths < months, `the child is ${facts.ageMonths} months old, under ${months}`);
