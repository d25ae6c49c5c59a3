import { clamp } from "@encephalon/kernel";
import { SLOW_STEP } from "../beat";
import { left } from "../drug-table";
import { V as PLACE, type Vector } from "../vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** Pressure from which it bears on a swollen stem, and the rise over which it comes to bear, mm[Hg] (design). */
const BEARS_FROM = 18;
const BEARS_OVER = 14;
/** A stem that was borne upon answers for hours as if it still were (design). */
const BORNE_LEFT = left(180 / SLOW_STEP);
/** A stem that is not yet pushed down bends the arms; extension at rest is herniation's (design). */
const MOST_UNMOVED = 0.49;

/** From here the arms bend abnormally, from `EXTENDS` arms and legs extend, past `FALLS_LIMP` nothing moves (design). */
export const BENDS = 0.25;
export const EXTENDS = 0.5;
const FALLS_LIMP = 0.8;

/** Herniation with which one pupil widens and eyes stop moving, and with which both are fixed (design). */
export const ONE_PUPIL = 0.2;
export const BOTH_PUPILS = 0.6;

/**
 * Rigidity of the limbs, 0 none to 1: of a stem that is pushed down, or of one that is swollen and under
 * pressure. It comes in bursts when the child is handled and looks like a seizure; it has no discharge
 * and answers to pressure, not to antiseizure drugs. Unit: 1. Design.
 */
export const rigidity = (x: Vector): number => Math.max(x[V.herniation], pressedStem(x));

/** How far a stem without blood falls silent before no limb moves any more (design). */
const BLOODLESS = 0.9;

/** Nothing moves: a stem that is pushed down past answering or gets no blood, or a coma too deep to stiffen. */
export const fallsLimp = (x: Vector): boolean =>
  rigidity(x) > FALLS_LIMP || x[V.stemStarved] > BLOODLESS || (rigidity(x) > BENDS && tooDeep(x));

/** Limbs that stiffen: a stem that still answers. */
export const stiffens = (x: Vector): boolean => rigidity(x) > BENDS && !fallsLimp(x);

/** A press on the brain from above, 0 to 0.98: the share of arousal that pressure and herniation take. Design. */
export const pressed = (x: Vector): number =>
  clamp(clamp((x[V.icp] - 18) / 40, 0, 0.8) + 0.9 * x[V.herniation], 0, 0.98);

/** Arousal at which no limb answers to pain (design). */
export const UNANSWERING = 0.1;

/** So deep by sedation or injury that no limb would answer without the pressure either: pressure moves none. */
const tooDeep = (x: Vector): boolean => x[V.arousal] <= UNANSWERING * (1 - pressed(x));

/** Abnormal posture, or limbs that a stem pushed down past it leaves limp. */
export const postures = (x: Vector): boolean => rigidity(x) > BENDS && !tooDeep(x);

/** How far pressure bears on the stem, 0 to 1: at once as it rises, for hours after it has fallen. Design. */
export const borne = (x: Vector): number =>
  Math.max(x[V.stemBorne], clamp((x[V.icp] - BEARS_FROM) / BEARS_OVER, 0, 1));

/** One slow step of what a pressure leaves behind. */
export function advanceBorne(x: Vector): void {
  x[V.stemBorne] = borne(x) * BORNE_LEFT;
}

/** Injury counts as far as water goes with it: a stem that was starved and is not swollen leaves the limbs limp. */
function pressedStem(x: Vector): number {
  const bears = borne(x);
  const swollen = x[V.brainstemVasogenic];
  const stem = 2 * (swollen + Math.min(swollen, x[V.brainstemCytotoxic]));
  return Math.min(MOST_UNMOVED, stem * bears);
}
