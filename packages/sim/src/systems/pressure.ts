import { clamp, exp } from "@encephalon/kernel";
import { PULSE, SETTLES, SLOW_STEP, STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { left, leftAfter } from "../drug-table";
import { at, V as PLACE, type Vector } from "../vector";
import { advanceBorne } from "./posturing";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const BUFFER_LEFT = left(90 / SLOW_STEP);
const OSMOTIC_LEFT = left(18 * STEPS_AN_HOUR);
const PRESSURE_LEFT = leftAfter(3);
/** A pressure this far from where it goes, mm[Hg], still moves (design). */
const STIRS = 1;

/** Pressure–volume index: mL that raise ICP tenfold. Smaller heads are stiffer. Design. */
export const pressureVolumeIndex = (ageYears: number): number => 11 + Math.min(14, 1.6 * ageYears);

/** mL of cerebrospinal fluid that can leave the skull before pressure rises. Design. */
export const reserve = (ageYears: number): number => 7 + Math.min(9, 0.9 * ageYears);

/** Osmolality of plasma as reckoned by the model, mOsm/kg: 2 Na + glucose + urea + osmotherapy. */
export const osmolality = (x: Vector): number =>
  2 * x[V.sodium] + x[V.glucose] + x[V.urea] + 4 + x[V.extraOsmoles];

/** Pressure that shut deep veins add at rest, mm[Hg]: spinal fluid leaves the skull by them (design). */
const DAMMED = 16;

/**
 * Intracranial pressure, mm[Hg], by the exponential pressure–volume curve (Marmarou's form; constants
 * design): swelling, blood volume by PaCO2 and convulsion, minus fluid drawn out by osmolality and by the head
 * up. Perfusion pressure, the share of need not met, and herniation follow from it.
 */
export function advancePressure(x: Vector, child: Child, pulses: number): void {
  const excess = excessVolume(x, child);
  const resting = (x[V.headUp] > 0 ? 8 : 10) + DAMMED * x[V.venousClot];
  const target =
    resting * exp((2.302585 * (excess - x[V.csfBuffer])) / pressureVolumeIndex(child.ageYears));
  if (Math.abs(target - x[V.icp]) > STIRS) x[V.unrest] = SETTLES;
  x[V.icp] = clamp(target + (x[V.icp] - target) * at(PRESSURE_LEFT, pulses), 1, 110);
  x[V.perfusionPressure] = x[V.meanPressure] - x[V.icp];
  advanceIschaemia(x, child);
  advanceHerniation(x, pulses * PULSE);
}

/** mL of spinal fluid and venous blood that cannot leave, for each unit of herniation past 0.4 (design). */
const DAMMED_UP = 6;

/** What is in the skull beyond the ordinary, mL: water, clot and blood. */
function excessVolume(x: Vector, child: Child): number {
  const water =
    x[V.swelling] +
    9 * child.drivers.swellingTendency * x[V.barrierLeak] * x[V.barrierLeak] +
    0.06 * child.drivers.swellingTendency * x[V.glutamine] +
    x[V.subdural] +
    14 * x[V.venousClot] +
    DAMMED_UP * clamp(x[V.herniation] - 0.4, 0, 0.6) -
    0.55 * (osmolality(x) - x[V.brainOsmolality]);
  return water + bloodVolume(x, child);
}

/** One slow step of what gives way: water of the brain follows osmolality, spinal fluid leaves the skull. */
export function advanceReserves(x: Vector, child: Child): void {
  const osmotic = osmolality(x);
  x[V.brainOsmolality] = osmotic + (x[V.brainOsmolality] - osmotic) * OSMOTIC_LEFT;
  const room = clamp(excessVolume(x, child), -4, reserve(child.ageYears));
  advanceBorne(x);
  x[V.csfBuffer] = room + (x[V.csfBuffer] - room) * BUFFER_LEFT;
}

/** PaO2 from which vessels of the brain open, mm[Hg], the fall to the whole of it, and mL that they then hold (design). */
const HYPOXIC = { from: 52, over: 8, adds: 3 };

/**
 * Change of cerebral blood volume, mL: 0.09 a mm[Hg] of PaCO2, more when convulsing, less under
 * sedation. Design.
 */
function bloodVolume(x: Vector, child: Child): number {
  const carbonDioxide = 0.09 * (clamp(x[V.paco2], 20, 75) - child.normal.paco2);
  const hypoxic = HYPOXIC.adds * clamp((HYPOXIC.from - x[V.pao2]) / HYPOXIC.over, 0, 1);
  return (
    carbonDioxide +
    2 * x[V.convulsing] +
    0.5 * (x[V.temperature] - 37) * 0.6 +
    hypoxic -
    x[V.slackBrain]
  );
}

/** PaCO2 below which vessels of the brain narrow too far, mm[Hg], and the range to the whole of it (design). */
const STARVES = 30;
const STARVED = 50;

/** Blood lost to a brain that a machine overventilates; who breathes so by herself needs it (design). */
const overventilated = (x: Vector): number =>
  x[V.ventilated] * clamp((STARVES - x[V.paco2]) / STARVED, 0, 1);

/**
 * Share of the brain's need not met, from perfusion pressure below two thirds of the age's least,
 * from hypoxia, and from a carbon dioxide driven too low.
 */
function advanceIschaemia(x: Vector, child: Child): void {
  const least = Math.min(40, 28 + 1.5 * child.ageYears);
  const flow = clamp((least - x[V.perfusionPressure]) / least, 0, 1);
  const oxygen = clamp((40 - x[V.pao2]) / 40, 0, 1);
  x[V.ischaemia] = Math.max(flow, oxygen, overventilated(x));
}

/** Herniation from which nothing draws back: the stem's vessels are torn (design). */
const NO_RETURN = 0.9;

/** Whether the brain has herniated beyond return: nothing is open any more but the minute of death. */
export const isBeyondReturn = (x: Vector): boolean => x[V.herniation] >= NO_RETURN;

/**
 * Herniation, 0 none, 0.25 a pupil, 0.6 both fixed, 1 complete: begins above 38 mm[Hg], takes 10 to
 * 30 min to fixed pupils untreated (timings, design), and draws back if the pressure falls in time.
 */
function advanceHerniation(x: Vector, minutes: number): void {
  const push = Math.max(0, x[V.icp] - 38) / 40;
  const onItsWay = push > 0 ? 0.02 * Math.min(2, push) : -0.02;
  const step = isBeyondReturn(x) ? 0.02 : onItsWay;
  x[V.herniation] = clamp(x[V.herniation] + step * minutes, 0, 1);
}
