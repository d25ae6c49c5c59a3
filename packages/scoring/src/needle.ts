import { cisternsNarrowOnScan, givenUntil, holds, isRunning, latest } from "./chart-reading";
import { HOUR } from "./duration";
import type { Ledger } from "./ledger";
import { clottingBars, fewPlatelets, focalUnimaged, isImagedSince, scoreFallen } from "./lp-bars";
import { hasSign } from "./signs-on-chart";

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

const isFresh = (ledger: Ledger, finding: string, at: number, minutes: number): boolean => {
  const known = latest(ledger, finding, at);
  return known !== undefined && known.at >= at - minutes;
};

/** What of the blood bars a tap. */
export const TAP_TESTS = ["platelets", "inr", "aptt"] as const;

/** How long a sample stands for the blood, a scan for the head, and a look for the coma score, minutes (design). */
const SAMPLE_STANDS = 4 * HOUR;
const SCAN_STANDS = 4 * HOUR;
const LOOK_STANDS = 30;

/** Blood that bars though nobody read it: no fresh sample speaks for it. */
export const bloodBarsUnread = (ledger: Ledger, at: number): boolean =>
  holds(ledger, "lp-barred-by-blood", at) &&
  !TAP_TESTS.every((test) => isFresh(ledger, test, at, SAMPLE_STANDS));

/** A sign that was gone for less than this is the same sign, minutes (design). */
const SAME_SIGN = HOUR;

/** A sign that bars though nobody saw it: no scan has looked since it came, or in the hours before. */
const focalUnseen = (ledger: Ledger, at: number): boolean => {
  if (!holds(ledger, "focal-sign", at)) return false;
  const came = (ledger.spans["focal-sign"] ?? [])
    .filter(({ from }) => from <= at)
    .reduceRight((since, { from, to }) => (since - to < SAME_SIGN ? from : since), at);
  return !isImagedSince(ledger, came - SCAN_STANDS, at);
};

/** A coma score that has fallen though nobody read it: nobody has just looked. */
export const fellUnread = (ledger: Ledger, at: number): boolean =>
  holds(ledger, "gcs-fallen-3", at) && !isFresh(ledger, "gcs", at, LOOK_STANDS);

/**
 * Any bar of the rule, in the state and on the latest chart. A number that was read a short while before is
 * the number: nobody can know that it has passed its limit since.
 */
export const isTapBarred = (ledger: Ledger, at: number): boolean =>
  holds(ledger, "lp-barred", at) ||
  fellUnread(ledger, at) ||
  scoreFallen(ledger, at) !== undefined ||
  hasSign(ledger, "abnormal-posture", at) ||
  hasSign(ledger, "odd-pupils", at) ||
  focalUnimaged(ledger, at) ||
  focalUnseen(ledger, at) ||
  cisternsNarrowOnScan(ledger, at) ||
  bloodBarsUnread(ledger, at) ||
  fewPlatelets(ledger, at) ||
  clottingBars(ledger, at) ||
  isAnticoagulated(ledger, at);
