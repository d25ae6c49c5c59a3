import { clamp } from "@encephalon/kernel";
import { V, type Vector } from "../vector";

/** Pressure from which it bears on a swollen stem, and the rise over which it comes to bear, mm[Hg] (design). */
const BEARS_FROM = 18;
const BEARS_OVER = 14;
/** A stem that is not yet pushed down bends the arms; extension at rest is herniation's (design). */
const MOST_UNMOVED = 0.49;

/** From here the arms bend abnormally, and from `EXTENDS` arms and legs extend (design). */
export const BENDS = 0.25;
export const EXTENDS = 0.5;

/**
 * Rigidity of the limbs, 0 none to 1: of a stem that is pushed down, or of one that is swollen and under
 * pressure. It comes in bursts when the child is handled and looks like a seizure; it has no discharge
 * and answers to pressure, not to antiseizure drugs. Unit: 1. Design.
 */
export const rigidity = (x: Vector): number => Math.max(x[V.herniation], pressedStem(x));

/** Injury counts as far as water goes with it: a stem that was starved and is not swollen leaves the limbs limp. */
function pressedStem(x: Vector): number {
  const bears = clamp((x[V.icp] - BEARS_FROM) / BEARS_OVER, 0, 1);
  const swollen = x[V.brainstemVasogenic];
  const stem = 2 * (swollen + Math.min(swollen, x[V.brainstemCytotoxic]));
  return Math.min(MOST_UNMOVED, stem * bears);
}
