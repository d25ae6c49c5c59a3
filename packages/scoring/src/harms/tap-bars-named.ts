import { TAP_LIMITS } from "@encephalon/clinical";
import {
  cisternsNarrowOnScan,
  heldWithin,
  holds,
  isVentilated,
  latest,
  latestValue,
  vitalsAt,
} from "../chart-reading";
import type { Ledger } from "../ledger";
import { convulsedLately, focalUnimaged, raisedPressure, scoreFallen } from "../lp-bars";
import { bloodBarsUnread, fellUnread, isAnticoagulated, TAP_TESTS } from "../needle";
import { isShockOnChart } from "../shock-on-chart";
import { hasSign } from "../signs-on-chart";
import { above, below, type Clause, lowSaturation, when } from "./clause";

const coma = (ledger: Ledger, at: number): Clause => {
  const score = latestValue(ledger, "gcs", at);
  if (score !== undefined && score < 9) return `the coma score was ${score}`;
  return when(holds(ledger, "gcs-8-or-less", at), "the coma score was 8 or less");
};

const fallen = (ledger: Ledger, at: number): Clause => {
  const fall = scoreFallen(ledger, at);
  if (fall) return `the coma score had fallen from ${fall.best} to ${fall.now} within a day`;
  return when(fellUnread(ledger, at), "the coma score had fallen by 3 since it was last looked at");
};

const convulsion = (ledger: Ledger, at: number): Clause => {
  if (heldWithin(ledger, "convulsing", at - 30, at)) return "the child convulsed within 30 minutes";
  return when(
    convulsedLately(ledger, at),
    `the coma score was ${latestValue(ledger, "gcs", at)} after a convulsion of more than 10 minutes`,
  );
};

/** The signs of raised pressure that were seen; where none was, that it was raised. */
function pressure(ledger: Ledger, at: number): readonly Clause[] {
  const seen = [
    when(hasSign(ledger, "odd-pupils", at), "the pupils were unequal, wide or sluggish"),
    when(hasSign(ledger, "abnormal-posture", at), "the posture was abnormal"),
    when(cisternsNarrowOnScan(ledger, at), "a scan had shown narrowed cisterns"),
  ];
  if (seen.some((clause) => clause !== undefined)) return seen;
  const slow = when(raisedPressure(ledger, at), "the heart was slow under a high blood pressure");
  const hidden = holds(ledger, "herniation-sign", at);
  return [slow ?? when(hidden, "a sign of herniation was there that nobody had looked for")];
}

const bloodUnread = (ledger: Ledger, at: number): Clause => {
  const known = TAP_TESTS.every((test) => latest(ledger, test, at));
  return when(
    bloodBarsUnread(ledger, at),
    known
      ? "platelets or clotting had passed the limit in the hours since they were read"
      : "platelets or clotting, not known then, barred it",
  );
};

/** Nothing on the chart names it: what is left of the rule. */
function unseen(ledger: Ledger, at: number): string {
  if (!holds(ledger, "lp-barred", at))
    return "a focal sign or a swollen disc that nobody had looked for had not been imaged since it came";
  return holds(ledger, "gcs-12-or-less", at)
    ? "a convulsion of more than 10 minutes before arrival, or a sign that nobody had looked for, barred it"
    : "a sign that nobody had looked for barred it";
}

/** The bars to a lumbar puncture that were in force, by the chart first and by the state after it. */
export function tapBarsNamed(ledger: Ledger, at: number): readonly Clause[] {
  const named = [
    when(isVentilated(ledger, at), "the child had a tube"),
    coma(ledger, at),
    fallen(ledger, at),
    convulsion(ledger, at),
    ...pressure(ledger, at),
    below(ledger, at, {
      finding: "platelets",
      says: "platelets were",
      limit: TAP_LIMITS.platelets,
    }),
    above(ledger, at, { finding: "inr", says: "INR was", limit: TAP_LIMITS.inr }),
    bloodUnread(ledger, at),
    above(ledger, at, { finding: "aptt", says: "APTT was", limit: TAP_LIMITS.aptt, unit: "s" }),
    when(
      vitalsAt(ledger, at) !== undefined && isShockOnChart(ledger, at),
      "the child was in shock",
    ),
    lowSaturation(ledger, at, 92),
    when(hasSign(ledger, "breathing-pauses", at), "breathing paused"),
    when(
      focalUnimaged(ledger, at),
      "focal signs or swollen discs had not been imaged since they came",
    ),
    when(isAnticoagulated(ledger, at), "an anticoagulant was in force"),
  ];
  return named.some((clause) => clause !== undefined) ? named : [unseen(ledger, at)];
}
