import { hypotensionLimit } from "@encephalon/clinical";
import { roundTo } from "@encephalon/kernel";
import {
  isHypotensive,
  lastConvulsion,
  latestValue,
  saturationAt,
  vitalsAt,
} from "../chart-reading";
import { DAY } from "../duration";
import type { Ledger } from "../ledger";
import { type Hit, hitOf } from "../match-act";

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

/** A number as a sentence shows it: at most two decimals. */
export const shown = (value: number): string => String(roundTo(value, 2));

interface Limit {
  readonly finding: string;
  /** The finding with its verb: "sodium was". */
  readonly says: string;
  readonly limit: number;
  readonly unit?: string;
}

const valued = ({ says, unit }: Limit, value: number): string =>
  unit === undefined ? `${says} ${shown(value)}` : `${says} ${shown(value)} ${unit}`;

/** The last result is above the limit; what is not known is not. */
export const above = (ledger: Ledger, at: number, limited: Limit): Clause => {
  const value = latestValue(ledger, limited.finding, at) ?? Number.NEGATIVE_INFINITY;
  return when(value > limited.limit, `${valued(limited, value)}, above ${limited.limit}`);
};

/** The last result is below the limit; what is not known is not. */
export const below = (ledger: Ledger, at: number, limited: Limit): Clause => {
  const value = latestValue(ledger, limited.finding, at) ?? Number.POSITIVE_INFINITY;
  return when(value < limited.limit, `${valued(limited, value)}, below ${limited.limit}`);
};

export const lowPressure = (ledger: Ledger, at: number): Clause => {
  const limit = hypotensionLimit(ledger.facts.ageMonths);
  const systolic = vitalsAt(ledger, at)?.systolic ?? limit;
  return when(isHypotensive(ledger, at), `systolic was ${shown(systolic)}, below ${shown(limit)}`);
};

export const lowSaturation = (ledger: Ledger, at: number, limit: number): Clause => {
  const saturation = saturationAt(ledger, at);
  return when(saturation < limit, `saturation was ${shown(saturation)} %, below ${limit}`);
};

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
