import {
  BRAIN_MRI,
  CT_STUDIES,
  isSlowUnderPressure,
  outOfRange,
  TAP_LIMITS,
} from "@encephalon/clinical";
import {
  cisternsNarrowOnScan,
  heldWithin,
  isAbove,
  isBelow,
  isVentilated,
  latestValue,
  until,
  valuesKnown,
  vitalsAt,
} from "./chart-reading";
import { DAY } from "./duration";
import type { Ledger } from "./ledger";
import { isShockOnChart } from "./shock-on-chart";
import { hasSign, signMayDateFrom } from "./signs-on-chart";

/** What the chart must show for a reason against a lumbar puncture to be true. Source: NICE-LP; numbers design. */
type Bar = (ledger: Ledger, at: number) => boolean;

/** The charted coma score and the best of the last 24 hours, where it has fallen by 3 and is not regained. */
export function scoreFallen(
  ledger: Ledger,
  at: number,
): { readonly best: number; readonly now: number } | undefined {
  const scores = valuesKnown(ledger, "gcs", at).filter((score) => score.at >= at - DAY);
  const best = Math.max(...scores.map(({ value }) => value));
  const now = scores.at(-1)?.value;
  return now !== undefined && best - now >= 3 ? { best, now } : undefined;
}

/** GCS below 9, fallen by 3 from the best of the last 24 hours, or a tube in place. */
export const lowForTap: Bar = (ledger, at) =>
  isVentilated(ledger, at) ||
  (latestValue(ledger, "gcs", at) ?? 15) < 9 ||
  scoreFallen(ledger, at) !== undefined;

/** Relative bradycardia with hypertension, on the monitor. */
const cushing: Bar = (ledger, at) => {
  const vitals = vitalsAt(ledger, at);
  if (!vitals) return false;
  const { heartRate, systolic, diastolic, temperature } = vitals;
  const mean = diastolic + (systolic - diastolic) / 3;
  return isSlowUnderPressure(ledger.facts.ageMonths, heartRate, mean, temperature);
};

export const raisedPressure: Bar = (ledger, at) =>
  hasSign(ledger, "odd-pupils", at) ||
  cushing(ledger, at) ||
  hasSign(ledger, "abnormal-posture", at) ||
  cisternsNarrowOnScan(ledger, at);

export const clottingBars: Bar = (ledger, at) =>
  isAbove(ledger, "inr", TAP_LIMITS.inr, at) || isAbove(ledger, "aptt", TAP_LIMITS.aptt, at);

const CLOTTING = ["inr", "aptt", "prothrombin-time", "fibrinogen"] as const;

/** Any clotting result outside the normal range: the stricter local setting. */
export const clottingOutOfRange: Bar = (ledger, at) =>
  CLOTTING.some((test) => {
    const value = latestValue(ledger, test, at);
    const side = value === undefined ? undefined : outOfRange(test, value, ledger.facts.ageMonths);
    return side === "low" || side === "high";
  });

export const fewPlatelets: Bar = (ledger, at) =>
  isBelow(ledger, "platelets", TAP_LIMITS.platelets, at);

export const unsafeBreathing: Bar = (ledger, at) =>
  (vitalsAt(ledger, at)?.saturation ?? 100) < 92 || hasSign(ledger, "breathing-pauses", at);

/** What would show a mass in the head: any CT of it, or an MRI of the brain. */
const SHOWS_MASS = [...CT_STUDIES, ...BRAIN_MRI];

/** A scan of this minute or later has been read: one from before a sign says nothing of it. */
export const isImagedSince = (ledger: Ledger, since: number, at: number): boolean =>
  until(ledger.of.resulted, at).some(
    ({ event }) => SHOWS_MASS.includes(event.item) && event.sampledAt >= since,
  );

const WANTS_IMAGE = ["focal-signs", "disc-swelling"] as const;

/** Focal signs or disc swelling on the chart that no scan has followed yet. */
export const focalUnimaged: Bar = (ledger, at) =>
  WANTS_IMAGE.some(
    (sign) =>
      hasSign(ledger, sign, at) && !isImagedSince(ledger, signMayDateFrom(ledger, sign, at), at),
  );

/** Now, within 30 minutes, or one of over 10 minutes with a GCS still at 12 or less. */
export const convulsedLately: Bar = (ledger, at) => {
  if (heldWithin(ledger, "convulsing", at - 30, at)) return true;
  const long = (ledger.spans.convulsing ?? []).some(({ from, to }) => to <= at && to - from > 10);
  return long && (latestValue(ledger, "gcs", at) ?? 15) <= 12;
};

/** Any bar of the rule, from the chart alone. */
export const tapIsBarred: Bar = (ledger, at) =>
  [
    lowForTap,
    raisedPressure,
    clottingBars,
    fewPlatelets,
    unsafeBreathing,
    focalUnimaged,
    convulsedLately,
    isShockOnChart,
  ].some((bar) => bar(ledger, at));
