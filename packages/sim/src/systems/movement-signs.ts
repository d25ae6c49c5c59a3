import type { Child } from "../child";
import { at, CYTOTOXIC, V as PLACE, slotsOf, VASOGENIC, type Vector } from "../vector";
import { feltHit } from "./second-hit";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const STRIATA = slotsOf(["caudate", "putamen"]);

/** Least change of both striata by water or injury, 0 to 1. */
function leastOfStriata(x: Vector): number {
  let least = 1;
  for (let i = 0; i < STRIATA.length; i++) {
    const slot = STRIATA[i] as number; // within its length
    least = Math.min(least, Math.max(at(x, VASOGENIC + slot), at(x, CYTOTOXIC + slot)));
  }
  return least;
}

/** Caudate and putamen of both sides so far changed that neck and limbs twist (design). */
const TWISTS = 0.2;
/** Energy that fails so far that muscles are slack (design). */
const SLACK = 0.2;
/** Brainstem injury from which the eyes beat (design). */
const BEATS = 0.03;
/** Activity of a second hit at which the hands repeat themselves (design). */
const REPEATS = 0.2;

/** Arousal above which it is seen: in sleep it is gone (design). */
const STIRS = 0.4;

const striataFail = (x: Vector): boolean =>
  x[V.energyFailure] > SLACK && leastOfStriata(x) > TWISTS;

/** Slow twisting of neck and limbs in a child who is not asleep: both striata lack energy. */
export const isDystonic = (x: Vector): boolean => x[V.arousal] > STIRS && striataFail(x);

/** Slack trunk and limbs where energy fails and the striata do not. */
export const isSlack = (x: Vector): boolean => x[V.energyFailure] > SLACK && !striataFail(x);

/** Eyes that beat round: the brainstem lacks energy. */
export const eyesBeat = (x: Vector): boolean =>
  x[V.energyFailure] > SLACK && x[V.brainstemCytotoxic] > BEATS;

/** Water in the stem, and water and injury together, from which eyes stand askew and reflexes are brisk (design). */
const STEM_WET = 0.05;
const STEM_HURT = 0.12;

/** A swollen, hurt stem that is not pushed down: its nerves and long tracts show it. */
export const stemHurts = (x: Vector): boolean =>
  x[V.brainstemVasogenic] > STEM_WET &&
  x[V.brainstemVasogenic] + x[V.brainstemCytotoxic] > STEM_HURT;

/** Tendency from which eyes stand askew (design). */
const LEAST_TENDENCY = 0.3;

/** Eyes that stand askew: the stem is swollen and hurt. */
export const eyesAskew = (x: Vector, { drivers }: Child): boolean =>
  drivers.skewTendency > LEAST_TENDENCY && stemHurts(x);

/** Hands that rub and wring over and over, in the second phase after status. */
export const hasStereotypies = (x: Vector): boolean => feltHit(x) > REPEATS;

/** Share of the drive to breathe that an injured or stunned brainstem loses, 0 to 1. */
export const stemLoss = (x: Vector, { drivers }: Child): number =>
  Math.min(1, drivers.apnoeaTendency * 1.5 * (x[V.brainstemCytotoxic] + x[V.stemStunned]));

/** Loss from which breaths stop for seconds (design). */
const PAUSES = 0.15;

/** How far an injured brainstem is beyond that, 0 where breaths do not stop. */
export const pausing = (x: Vector, child: Child): number =>
  Math.max(0, stemLoss(x, child) - PAUSES);

/** Breaths that stop for seconds, while nobody breathes for the child. */
export const breathPauses = (x: Vector, child: Child): boolean =>
  x[V.ventilated] === 0 && x[V.bagged] === 0 && pausing(x, child) > 0;
