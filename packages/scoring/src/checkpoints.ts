import { isBrainImage } from "@encephalon/clinical";
import type { Checkpoint } from "@encephalon/model";
import { until } from "./chart-reading";
import type { Ledger } from "./ledger";

/** What is committed so long after a checkpoint could be read still answers it (design). */
const GRACE = 20;

/** And so long where nothing stood before: thinking takes longer than the first examination (design). */
const FIRST_GRACE = 30;

export interface Reached {
  readonly name: Checkpoint["name"];
  readonly at: number;
  /** The first minute at which the learner could read of it: the wait in which it came has ended. */
  readonly read: number;
  /** The minute of the one that came next in time, or the first after the end, which tells nothing new. */
  readonly next: number;
}

const GAS = /^blood-gas-/;
const CHEMISTRY = /^(urea-and-electrolytes|liver-function-tests)$/;

/** The checkpoints that an attempt reached, in the order in which a report names them. */
export function checkpointsReached({ of, end, turns }: Ledger): readonly Reached[] {
  const firstOf = (isOne: (item: string) => boolean): number =>
    of.resulted.find(({ event }) => isOne(event.item))?.at ?? Number.POSITIVE_INFINITY;
  const firstResult = (items: RegExp): number => firstOf((item) => items.test(item));
  const results = Math.max(
    firstResult(GAS),
    firstResult(/^full-blood-count$/),
    firstResult(CHEMISTRY),
  );
  const all: readonly Pick<Reached, "name" | "at">[] = [
    { name: "arrival", at: Math.min(of.examined[0]?.at ?? 30, 30) },
    { name: "results", at: results },
    { name: "imaging", at: firstOf(isBrainImage) },
    { name: "final", at: end },
  ];
  const reached = all.filter(({ at }) => at <= end);
  const telling = reached.filter(({ name }) => name !== "final");
  return reached.map((each) => ({
    ...each,
    read: turns.find((turn) => turn >= each.at) ?? each.at,
    next: telling.reduce((next, { at }) => (at > each.at ? Math.min(next, at) : next), end + 1),
  }));
}

/**
 * What answers a checkpoint: the newest within the grace and before the next one; where none stood,
 * the first after it.
 */
export function standingAt<E extends { readonly at: number }>(
  committed: readonly E[],
  { read, next }: Reached,
): E | undefined {
  const known = committed.filter((entry) => entry.at < next);
  const standing = until(known, read + GRACE).at(-1);
  return standing ?? until(known, read + FIRST_GRACE)[0];
}
