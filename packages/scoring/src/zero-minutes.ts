import type { Zero } from "@encephalon/model";
import { heldWithin } from "./chart-reading";
import type { Ledger } from "./ledger";
import { patternHits } from "./match-pattern";

/** Every minute at which a window of these zeros starts, in order; none where the event never came. */
export function zeroMinutes(
  ledger: Ledger,
  zeros: readonly Zero[],
  diagnosis: string,
): readonly number[] {
  return zeros
    .flatMap((zero) => minutesOf(ledger, zero, diagnosis))
    .filter((at) => at <= ledger.end)
    .sort((a, b) => a - b);
}

function minutesOf(ledger: Ledger, zero: Zero, diagnosis: string): readonly number[] {
  switch (zero.from) {
    case "arrival":
      return [0];
    case "onset":
      return [ledger.facts.onset];
    case "condition":
      return conditionMinutes(ledger, zero);
    case "event":
      return eventMinutes(ledger, zero, diagnosis);
  }
}

type ZeroOf<F extends Zero["from"]> = Extract<Zero, { from: F }>;

/**
 * The soonest minute after the end at which a window of these zeros could have started, by what held
 * at the end and had not held long enough; none where nothing of the kind was under way.
 */
export const minuteStillToCome = (ledger: Ledger, zeros: readonly Zero[]): number | undefined =>
  zeros
    .flatMap((zero) => (zero.from === "condition" ? conditionMinutes(ledger, zero) : []))
    .filter((at) => at > ledger.end && Number.isFinite(at))
    .sort((a, b) => a - b)[0];

/** The first minute of each stretch at which the fact has held long enough, from arrival on. */
function conditionMinutes(ledger: Ledger, zero: ZeroOf<"condition">): readonly number[] {
  const earliest = zero.slot === undefined ? 0 : slotFrom(ledger, zero.slot);
  return stretches(ledger, zero).flatMap(({ from, to }) => {
    if (zero.isNew && from <= 0) return [];
    const waited = zero.atOnceOnArrival && from <= 0 ? 0 : (zero.held ?? 0);
    const at = Math.max(from + waited, earliest, 0);
    if (at >= to) return [];
    return zero.never && heldWithin(ledger, zero.never, Number.NEGATIVE_INFINITY, at) ? [] : [at];
  });
}

/** A hospital that lacks the thing never has a slot. */
const slotFrom = ({ facts }: Ledger, item: string): number =>
  facts.hospital.lacks.includes(item) ? Number.POSITIVE_INFINITY : (facts.hospital.from[item] ?? 0);

/** Where the condition holds and what it must be without does not. */
function stretches(ledger: Ledger, { condition, without }: ZeroOf<"condition">) {
  const spans = ledger.spans[condition] ?? [];
  const barred = without ? (ledger.spans[without] ?? []) : [];
  return barred.reduce(
    (left, bar) =>
      left.flatMap(({ from, to }) => [
        ...(from < bar.from ? [{ from, to: Math.min(to, bar.from) }] : []),
        ...(bar.to < to ? [{ from: Math.max(from, bar.to), to }] : []),
      ]),
    spans,
  );
}

/** With no late limit to stand at, a stance starts a window when it is first taken up. */
const BEFORE_ALL = -1;

function eventMinutes(ledger: Ledger, zero: ZeroOf<"event">, diagnosis: string): readonly number[] {
  const found = zero.match
    .flatMap((pattern) => patternHits(ledger, pattern, { zero: 0, late: BEFORE_ALL, diagnosis }))
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const { times = 1, within = Number.POSITIVE_INFINITY } = zero;
  return found.filter((at, index) => {
    const first = found[index - times + 1];
    return first !== undefined && at - first <= within;
  });
}
