import type { Checkpoint } from "@encephalon/model";
import { until } from "./chart-reading";
import type { Ledger } from "./ledger";

/** What is committed so long after a checkpoint still answers it: a result has to be read (design). */
const GRACE = 20;

/** And so long where nothing stood before: thinking takes longer than the first examination (design). */
const FIRST_GRACE = 30;

export interface Reached {
  readonly name: Checkpoint["name"];
  readonly at: number;
}

const GAS = /^blood-gas-/;
const CHEMISTRY = /^(urea-and-electrolytes|liver-function-tests)$/;
const BRAIN = /^(ct-|mri-|mr-)/;

/** The checkpoints that an attempt reached, in order. */
export function checkpointsReached({ of, end }: Ledger): readonly Reached[] {
  const firstResult = (items: RegExp): number =>
    of.resulted.find(({ event }) => items.test(event.item))?.at ?? Number.POSITIVE_INFINITY;
  const results = Math.max(
    firstResult(GAS),
    firstResult(/^full-blood-count$/),
    firstResult(CHEMISTRY),
  );
  const all: readonly Reached[] = [
    { name: "arrival", at: Math.min(of.examined[0]?.at ?? 30, 30) },
    { name: "results", at: results },
    { name: "imaging", at: firstResult(BRAIN) },
    { name: "final", at: end },
  ];
  return all.filter(({ at }) => at <= end);
}

/**
 * What answers a checkpoint: the newest within the grace and before the next one; where none stood,
 * the first after it.
 */
export function standingAt<E extends { readonly at: number }>(
  ledger: Ledger,
  committed: readonly E[],
  { at }: Reached,
): E | undefined {
  const next = checkpointsReached(ledger).find((other) => other.at > at)?.at ?? ledger.end + 1;
  const known = committed.filter((entry) => entry.at <= at || entry.at < next);
  const standing = until(known, at + GRACE).at(-1);
  return standing ?? until(known, at + FIRST_GRACE)[0];
}
