import { cisternsNarrowOnScan, givenUntil, holds, isRunning } from "./chart-reading";
import type { Ledger } from "./ledger";
import { clottingBars, fewPlatelets, focalUnimaged, isImaged } from "./lp-bars";

/** Minutes from the needle to the end of a lumbar puncture: the fluid drops, the needle is drawn (design). */
const AFTER_NEEDLE = 5;

/** The minute at which the needle of the tap that ended here went in; never before the tap was begun. */
export function needleMinute({ of }: Ledger, end: number): number {
  const begun = of.started.findLast(
    ({ at, event }) => event.item === "lumbar-puncture" && at <= end,
  );
  return Math.max(end - AFTER_NEEDLE, begun?.at ?? end);
}

/** Heparin that runs, or enoxaparin of the last 12 hours (design). */
export const isAnticoagulated = (ledger: Ledger, at: number): boolean =>
  isRunning(ledger, "heparin", at) || givenUntil(ledger, ["enoxaparin"], at, at - 720).length > 0;

/** Seen by nobody protects nobody: the sign bars while it is there and no scan has looked. */
const focalWithoutImage = (ledger: Ledger, at: number): boolean =>
  focalUnimaged(ledger, at) || (holds(ledger, "focal-sign", at) && !isImaged(ledger, at));

/** Any bar of the rule, in the state or on the latest chart, where clotting stands as it was last read. */
export const isTapBarred = (ledger: Ledger, at: number): boolean =>
  holds(ledger, "lp-barred", at) ||
  focalWithoutImage(ledger, at) ||
  cisternsNarrowOnScan(ledger, at) ||
  fewPlatelets(ledger, at) ||
  clottingBars(ledger, at) ||
  isAnticoagulated(ledger, at);
