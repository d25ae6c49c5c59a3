import { hypotensionLimit, shockState } from "@encephalon/clinical";
import { CONDITIONS, type Condition } from "@encephalon/model";
import type { Child } from "./child";
import { at, BEST_GCS, BEST_GCS_HOURS, V, type Vector } from "./vector";
import { airwayReflexes, anaesthesia } from "./systems/consciousness";
import { pressorRunning } from "./systems/circulation";
import { aptt, prothrombinTime } from "./systems/blood";

/** Systolic and diastolic pressure, mm[Hg], from the mean and the pulse pressure. */
export const systolic = (x: Vector): number => x[V.meanPressure] + (2 / 3) * x[V.pulsePressure];
export const diastolic = (x: Vector): number => x[V.meanPressure] - x[V.pulsePressure] / 3;

/** Weak pulses and cold limbs, as a hand feels them (design). */
export const weakPulses = (x: Vector, child: Child): boolean =>
  x[V.pulsePressure] < 0.62 * child.normal.pulsePressure;
export const coldLimbs = (x: Vector): boolean => x[V.sympathetic] > 0.55 && x[V.vasoplegia] < 0.45;

/** The shock test of the project (normal ranges §1): hypotensive, or poor perfusion with a second sign. */
export function inShock(x: Vector, child: Child): boolean {
  const pressure = systolic(x);
  const pressor = pressorRunning(x);
  if (pressure < hypotensionLimit(child.ageMonths) || pressor) return true;
  if (x[V.capillaryRefill] < 3 && !weakPulses(x, child)) return false;
  const signs = {
    ageMonths: child.ageMonths,
    systolic: pressure,
    vasoactiveRunning: pressor,
    capillaryRefill: x[V.capillaryRefill],
    weakPulses: weakPulses(x, child),
    coldLimbs: coldLimbs(x),
    urineMlPerKgPerHour: x[V.urine],
    heartRate: x[V.heartRate],
    temperature: x[V.temperature],
  };
  return shockState(signs) !== "none";
}

/** New pupils, posture, or a slow heart under a high pressure within. */
export const herniationSign = (x: Vector): boolean => x[V.herniation] > 0.1 || x[V.icp] > 36;

/** Narrowed cisterns: what the head has no room left for. */
export const cisternsNarrowed = (x: Vector): boolean => x[V.icp] > 23;

export const bestGcs = (x: Vector): number => {
  let best = 3;
  for (let hour = 0; hour < BEST_GCS_HOURS; hour++) best = Math.max(best, at(x, BEST_GCS + hour));
  return best;
};

/** Keeps the counters that tests over time read. Once a minute, after `advance`. */
export function countMinute(x: Vector, minute: number): void {
  const hour = ((Math.floor(minute / 60) % BEST_GCS_HOURS) + BEST_GCS_HOURS) % BEST_GCS_HOURS;
  const cell = BEST_GCS + hour;
  x[cell] = minute % 60 === 0 ? x[V.gcs] : Math.max(at(x, cell), x[V.gcs]);
  if (x[V.gcs] > 8 || x[V.gcs] > x[V.lowGcsReference]) {
    x[V.lowGcsMinutes] = 0;
    x[V.lowGcsReference] = x[V.gcs];
  } else {
    x[V.lowGcsMinutes] += 1;
    x[V.lowGcsReference] = Math.min(x[V.lowGcsReference], x[V.gcs]);
  }
}

/** The airway fails: 15 min at 8 or less without rising, reflexes lost, breathing or gas failing. */
function airwayFailing(x: Vector): boolean {
  if (x[V.ventilated] > 0) return false;
  return (
    x[V.lowGcsMinutes] >= 15 ||
    airwayReflexes(x) < 0.25 ||
    (x[V.saturation] < 90 && x[V.oxygen] > 0) ||
    x[V.paco2] > 50 ||
    x[V.drive] < 0.35
  );
}

/** Bars to a lumbar puncture that the state shows, after the project's LP rule (treatments §4). */
function lpBarred(x: Vector, child: Child, minute: number): boolean {
  const lastConvulsion = minute - x[V.convulsionEnded];
  return (
    x[V.ventilated] > 0 ||
    x[V.gcs] < 9 ||
    x[V.gcs] <= bestGcs(x) - 3 ||
    x[V.convulsing] > 0 ||
    lastConvulsion < 30 ||
    (x[V.convulsionMinutes] > 10 && x[V.gcs] <= 12) ||
    herniationSign(x) ||
    cisternsNarrowed(x) ||
    x[V.saturation] < 92 ||
    x[V.platelets] < 100 ||
    prothrombinTime(x) / 12.5 > 1.4 ||
    aptt(x) > 48 ||
    inShock(x, child)
  );
}

const secured = (x: Vector): boolean => x[V.ventilated] > 0 || x[V.gcs] > 8;

const between = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** Each condition as a test of the state at a minute. */
const TESTS: Readonly<Record<Condition, (x: Vector, child: Child, minute: number) => boolean>> = {
  convulsing: (x) => x[V.convulsing] > 0,
  "electrographic-seizure": (x) => x[V.electrographic] > 0.5 || x[V.convulsing] > 0,
  "gcs-12-or-less": (x) => x[V.gcs] <= 12,
  "gcs-8-or-less": (x) => x[V.gcs] <= 8,
  "gcs-fallen-3": (x) => x[V.ventilated] === 0 && anaesthesia(x) < 0.3 && x[V.gcs] <= bestGcs(x) - 3,
  "baseline-regained": (x) => x[V.gcs] >= 15 && x[V.postIctal] < 0.08,
  "airway-failing": airwayFailing,
  shock: inShock,
  hypotension: (x, child) => systolic(x) < hypotensionLimit(child.ageMonths),
  "herniation-sign": herniationSign,
  "cisterns-narrowed": cisternsNarrowed,
  "lp-barred": lpBarred,
  "stable-for-mri": (x, child) =>
    secured(x) && x[V.saturation] >= 92 && !herniationSign(x) && !inShock(x, child),
  "stable-for-ct": (x, child) =>
    secured(x) &&
    x[V.saturation] >= 90 &&
    (systolic(x) >= hypotensionLimit(child.ageMonths) || pressorRunning(x)),
  ventilated: (x) => x[V.ventilated] > 0,
  "temperature-in-target": (x) => between(x[V.temperature], 36, 37.5),
  "paco2-in-target": (x) => x[V.ventilated] > 0 && between(x[V.paco2], 35, 40),
  "perfusion-in-target": (x, child) =>
    x[V.headUp] > 0 && x[V.meanPressure] >= 40 + 1.5 * child.ageYears,
  "sodium-in-target": (x) => x[V.sodium] >= 140,
};
const ORDER = CONDITIONS.map((name) => TESTS[name]);

/** All conditions at a minute, one bit each in the order of `CONDITIONS`. */
export function conditionBits(x: Vector, child: Child, minute: number): number {
  let bits = 0;
  for (let i = 0; i < ORDER.length; i++) {
    if (ORDER[i]?.(x, child, minute)) bits |= 1 << i;
  }
  return bits;
}

/** Whether one condition is on in the bits of a minute. */
export const conditionIsOn = (bits: number, name: Condition): boolean =>
  (bits & (1 << CONDITIONS.indexOf(name))) !== 0;
