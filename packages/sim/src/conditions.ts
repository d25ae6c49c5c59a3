import { isSlowUnderPressure, shockState, TAP_LIMITS } from "@encephalon/clinical";
import { CONDITIONS, type Condition } from "@encephalon/model";
import type { Child } from "./child";
import { pupilsWiden } from "./eye-signs";
import { hasFocalSign } from "./focal-signs";
import { aptt, inr } from "./systems/blood";
import { pressorRunning } from "./systems/circulation";
import { airwayReflexes, isParalysed } from "./systems/consciousness";
import { breathPauses } from "./systems/movement-signs";
import { BENDS, postures, rigidity } from "./systems/posturing";
import { reserve } from "./systems/pressure";
import { at, BEST_GCS, BEST_GCS_HOURS, V as PLACE, type Vector } from "./vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** Systolic and diastolic pressure, mm[Hg], from the mean and the pulse pressure. */
export const systolic = (x: Vector): number => x[V.meanPressure] + (2 / 3) * x[V.pulsePressure];
export const diastolic = (x: Vector): number => x[V.meanPressure] - x[V.pulsePressure] / 3;

/** Capillary refill from which a hand finds the limbs cold, whatever shut their vessels, s (design). */
const COLD_FROM = 3.5;

/** Share of the least systolic pressure for age below which no pulse is full (design). */
const FAINT = 0.95;

/** Sympathetic drive that shuts the vessels of the skin (design). */
const SHUT = 0.5;

/** Cold limbs and weak pulses, as a hand feels them: vessels that are shut let little through (design). */
export const coldLimbs = (x: Vector): boolean =>
  (x[V.sympathetic] > SHUT && x[V.vasoplegia] < 0.45) || x[V.capillaryRefill] >= COLD_FROM;
export const weakPulses = (x: Vector, child: Child): boolean =>
  coldLimbs(x) ||
  x[V.pulsePressure] < 0.62 * child.normal.pulsePressure ||
  systolic(x) < FAINT * child.normal.leastSystolic;

/** A pressor counts as shock only where it holds up vessels, heart or filling that fail (design). */
const holdsPressure = (x: Vector): boolean =>
  x[V.vasoplegia] > 0.25 || x[V.contractility] < 0.75 || x[V.volume] < -50;

/**
 * The shock test of the project (normal ranges §1): hypotensive, or poor perfusion with a second
 * sign.
 */
export function inShock(x: Vector, child: Child): boolean {
  const pressure = systolic(x);
  const pressor = pressorRunning(x) && holdsPressure(x);
  if (pressure < child.normal.leastSystolic || pressor) return true;
  const refill = Math.round(x[V.capillaryRefill]); // as the chart shows it
  if (refill < 3 && !weakPulses(x, child)) return false;
  const signs = {
    ageMonths: child.ageMonths,
    systolic: pressure,
    vasoactiveRunning: pressor,
    capillaryRefill: refill,
    weakPulses: weakPulses(x, child),
    coldLimbs: coldLimbs(x),
    urineMlPerKgPerHour: x[V.urine],
    heartRate: x[V.heartRate],
    temperature: x[V.temperature],
  };
  return shockState(signs) !== "none";
}

/** A slow heart under a high blood pressure, as the project tests it. */
export const slowUnderPressure = (x: Vector, { ageMonths }: Child): boolean =>
  isSlowUnderPressure(ageMonths, x[V.heartRate], x[V.meanPressure], x[V.temperature]);

/** Pupils that widen, or a slow heart under a high blood pressure: a brain that is pressed shows them. */
const showsPressure = (x: Vector, child: Child): boolean =>
  pupilsWiden(x) || slowUnderPressure(x, child);

/** Fall of the coma score with which a new posture is a sign of herniation (scoring's K15). */
const SINKS = 2;

/**
 * What K15 answers: pupils, a slow heart under a high pressure, or posturing in a child who has sunk; who
 * postures at the door has sunk at home.
 */
const herniationSign = (x: Vector, child: Child): boolean =>
  showsPressure(x, child) ||
  (postures(x) && (x[V.posturedAtDoor] > 0 || x[V.gcs] <= x[V.bestGcs] - SINKS));

/** Swelling, of the spinal fluid that can make room for it, from which cisterns stay narrow (design). */
const CROWDED = 1.5;

/** Narrowed cisterns: by the pressure, or by water of the brain that salt and breaths do not clear (design). */
export const cisternsNarrowed = (x: Vector, { ageYears }: Child): boolean =>
  x[V.icp] > 23 || x[V.swelling] > CROWDED * reserve(ageYears);

/** Keeps the counters that tests over time read, from the door on: so many minutes up to the end of this one. */
export function countMinutes(x: Vector, minute: number, minutes: number): void {
  keepBestGcs(x, minute);
  x[V.oliguricMinutes] = x[V.urine] < 0.3 ? x[V.oliguricMinutes] + minutes : 0;
  if (x[V.gcs] > 8 || x[V.gcs] > x[V.lowGcsReference]) {
    x[V.lowGcsMinutes] = 0;
    x[V.lowGcsReference] = x[V.gcs];
  } else {
    x[V.lowGcsMinutes] += minutes;
    x[V.lowGcsReference] = Math.min(x[V.lowGcsReference], x[V.gcs]);
  }
}

/**
 * The best coma score of the last 24 hours, by hour of the clock; an hour's cell starts anew with
 * it.
 */
function keepBestGcs(x: Vector, minute: number): void {
  const cell = BEST_GCS + (Math.floor(minute / 60) % BEST_GCS_HOURS);
  const gcs = x[V.gcs];
  if (minute % 60 === 0) {
    x[cell] = gcs;
    x[V.bestGcs] = bestGcsOf(x, minute, BEST_GCS_HOURS);
  } else if (gcs > at(x, cell)) {
    x[cell] = gcs;
    x[V.bestGcs] = Math.max(x[V.bestGcs], gcs);
  }
}

/** The best coma score of the hours of the clock that end with this minute's, at most 24. */
export function bestGcsOf(x: Vector, minute: number, hours: number): number {
  const now = Math.floor(minute / 60) + BEST_GCS_HOURS;
  let score = 3;
  for (let hour = 0; hour < hours; hour++)
    score = Math.max(score, at(x, BEST_GCS + ((now - hour) % BEST_GCS_HOURS)));
  return score;
}

/** The chart, and with it the memory, begins at the door: the day's best score so far is this one. */
export function rememberDoor(x: Vector): void {
  x.fill(x[V.gcs], BEST_GCS, BEST_GCS + BEST_GCS_HOURS);
  x[V.bestGcs] = x[V.gcs];
  x[V.posturedAtDoor] = postures(x) ? 1 : 0;
}

/** Less than 0.3 mL/kg/h for 3 hours (scoring's H7). */
export const isOliguric = (x: Vector): boolean => x[V.oliguricMinutes] >= 180;

/** Shock that a pressor does not lift (design). */
const shockIsRefractory = (x: Vector, { normal }: Child): boolean =>
  pressorRunning(x) && systolic(x) < normal.leastSystolic;

/**
 * The airway fails: 15 min at 8 or less without rising, reflexes lost, pauses, breathing or gas failing, shock
 * that a pressor does not lift.
 */
function airwayFailing(x: Vector, child: Child): boolean {
  if (x[V.ventilated] > 0) return false;
  return (
    x[V.lowGcsMinutes] >= 15 ||
    airwayReflexes(x) < 0.25 ||
    (x[V.saturation] < 90 && x[V.oxygen] > 0) ||
    x[V.paco2] > 50 ||
    x[V.drive] < 0.35 ||
    breathPauses(x, child) ||
    shockIsRefractory(x, child)
  );
}

/**
 * Bars to a lumbar puncture that a bedside shows besides shock, after the project's LP rule (treatments
 * §4). A fall of the coma score is a condition of its own; the cisterns are judged on the last scan.
 */
function lpBarred(x: Vector, child: Child, minute: number): boolean {
  const lastConvulsion = minute - x[V.convulsionEnded];
  return (
    x[V.ventilated] > 0 ||
    x[V.gcs] < 9 ||
    x[V.convulsing] > 0 ||
    lastConvulsion < 30 ||
    (x[V.convulsionMinutes] > 10 && x[V.gcs] <= 12) ||
    showsPressure(x, child) ||
    rigidity(x) > BENDS ||
    x[V.saturation] < 92 ||
    breathPauses(x, child)
  );
}

/** Bars that only a laboratory knows. */
const lpBarredByBlood = (x: Vector): boolean =>
  x[V.platelets] < TAP_LIMITS.platelets || inr(x) > TAP_LIMITS.inr || aptt(x) > TAP_LIMITS.aptt;

const secured = (x: Vector): boolean => x[V.ventilated] > 0 || x[V.gcs] > 8;

const between = (value: number, low: number, high: number): boolean =>
  value >= low && value <= high;

/** Each condition's bit, in the order of `CONDITIONS`. */
const bit = (name: Condition): number => 1 << CONDITIONS.indexOf(name);
const CONVULSING = bit("convulsing");
const ELECTROGRAPHIC = bit("electrographic-seizure");
const GCS_12 = bit("gcs-12-or-less");
const GCS_8 = bit("gcs-8-or-less");
const GCS_FALLEN = bit("gcs-fallen-3");
const BASELINE = bit("baseline-regained");
const AIRWAY = bit("airway-failing");
const SHOCK = bit("shock");
const HYPOTENSION = bit("hypotension");
const OLIGURIA = bit("oliguria");
const HERNIATION = bit("herniation-sign");
const CISTERNS = bit("cisterns-narrowed");
const LP_BARRED = bit("lp-barred");
const LP_BARRED_BY_BLOOD = bit("lp-barred-by-blood");
const FOCAL = bit("focal-sign");
const STABLE_FOR_MRI = bit("stable-for-mri");
const STABLE_FOR_CT = bit("stable-for-ct");
const VENTILATED = bit("ventilated");
const TEMPERATURE = bit("temperature-in-target");
const PACO2 = bit("paco2-in-target");
const PERFUSION = bit("perfusion-in-target");
const SODIUM = bit("sodium-in-target");

/** All conditions at a minute, one bit each in the order of `CONDITIONS`. */
export function conditionBits(x: Vector, child: Child, minute: number): number {
  const shock = inShock(x, child);
  const herniates = herniationSign(x, child);
  return (
    (herniates ? HERNIATION : 0) |
    brainBits(x, child) |
    bodyBits(x, child, shock, herniates) |
    bars(x, child, minute, shock) |
    targetBits(x, child) |
    (hasFocalSign(x, child) ? FOCAL : 0)
  );
}

/** Awake with the right words, and past the sleep after a seizure. */
const isBack = (x: Vector): boolean => x[V.gcs] >= 15 && x[V.postIctal] < 0.08;

/** Seizures, coma and what the skull shows. */
function brainBits(x: Vector, child: Child): number {
  const gcs = x[V.gcs];
  const drugged = isParalysed(x) || x[V.anaesthesia] > 0.5;
  const fallen =
    gcs <= x[V.bestGcs] - 3 && x[V.ventilated] === 0 && x[V.anaesthesia] < 0.3 && !drugged;
  return (
    (x[V.convulsing] > 0 ? CONVULSING : 0) |
    (x[V.electrographic] > 0.5 || x[V.convulsing] > 0 ? ELECTROGRAPHIC : 0) |
    (gcs <= 12 && !drugged ? GCS_12 : 0) |
    (gcs <= 8 && !drugged ? GCS_8 : 0) |
    (fallen ? GCS_FALLEN : 0) |
    (isBack(x) ? BASELINE : 0) |
    (cisternsNarrowed(x, child) ? CISTERNS : 0)
  );
}

/** Airway and circulation, and what they allow. */
function bodyBits(x: Vector, child: Child, shock: boolean, herniates: boolean): number {
  const hypotensive = systolic(x) < child.normal.leastSystolic;
  const safe = secured(x);
  const forMri = safe && x[V.saturation] >= 92 && !herniates && !shock;
  const forCt = safe && x[V.saturation] >= 90 && (!hypotensive || pressorRunning(x));
  return (
    (airwayFailing(x, child) ? AIRWAY : 0) |
    (shock ? SHOCK : 0) |
    (hypotensive ? HYPOTENSION : 0) |
    (isOliguric(x) ? OLIGURIA : 0) |
    (forMri ? STABLE_FOR_MRI : 0) |
    (forCt ? STABLE_FOR_CT : 0)
  );
}

const bars = (x: Vector, child: Child, minute: number, shock: boolean): number =>
  (shock || lpBarred(x, child, minute) ? LP_BARRED : 0) |
  (lpBarredByBlood(x) ? LP_BARRED_BY_BLOOD : 0);

/** What neuroprotective care aims at. */
function targetBits(x: Vector, child: Child): number {
  const perfused = x[V.headUp] >= 30 && x[V.meanPressure] >= 40 + 1.5 * child.ageYears;
  return (
    (x[V.ventilated] > 0 ? VENTILATED : 0) |
    (between(x[V.temperature], 36, 37.5) ? TEMPERATURE : 0) |
    (x[V.ventilated] > 0 && between(x[V.paco2], 35, 40) ? PACO2 : 0) |
    (perfused ? PERFUSION : 0) |
    (x[V.sodium] >= 140 ? SODIUM : 0)
  );
}

/** Whether one condition is on in the bits of a minute. */
export const conditionIsOn = (bits: number, name: Condition): boolean => (bits & bit(name)) !== 0;
