import type { DeathCause } from "@encephalon/model";
import { V, type Vector } from "../vector";

/** Lost brainstem, times the energy that what is left of it lacks, at which heart and vessels stop (design). */
const STEM_STOPS = 0.2;

/** Minutes of shock before the stem is lost from which it is the shock that kills, however the brain ends (design). */
const LONG_SHOCK = 45;

const shockCameFirst = (x: Vector): boolean => x[V.shockMinutes] > x[V.coned] + LONG_SHOCK;

/**
 * Why the child dies at this minute, or null. Times of arrest are design, after the timings'
 * herniation rows.
 */
export function deathCause(x: Vector): DeathCause | null {
  if (x[V.dead] > 0) return null;
  if (x[V.brainDeathTests] >= 2) return "herniation";
  if (x[V.energyFailure] * x[V.brainstemNecrosis] > STEM_STOPS) return "brainstem-failure";
  if (x[V.pao2] < 18 || x[V.ph] < 6.72)
    return shockCameFirst(x) ? "refractory-shock" : withoutBreath(x);
  if (x[V.shockMinutes] > 150 || x[V.meanPressure] < 12) return withoutPressure(x);
  if (x[V.herniation] >= 1 && x[V.ischaemia] > 0.95 && x[V.ventilated] === 0)
    return withoutPressure(x);
  return null;
}

const withoutBreath = (x: Vector): DeathCause =>
  x[V.herniation] > 0.6 ? "brainstem-failure" : "lost-airway";

const withoutPressure = (x: Vector): DeathCause =>
  x[V.herniation] > 0.9 && !shockCameFirst(x) ? "herniation" : "refractory-shock";

/** Hours between the two examinations by brain criteria, over 30 days of age [BD-2011]. */
export const BETWEEN_EXAMINATIONS = 12 * 60;

/**
 * Minutes after complete herniation at which the unit itself has declared death by brain criteria on a
 * ventilator, if nobody has examined for it before: a day to correct what confounds, the first
 * examination, 12 h, the second. Likewise after a first examination that nobody follows up (design).
 */
const DECLARED_AFTER = 36 * 60;

/** Whether the unit declares death at this minute. */
export const isDeclared = (x: Vector, clock: number): boolean =>
  x[V.brainDeathTests] === 0
    ? x[V.coned] > DECLARED_AFTER
    : clock - x[V.brainDeathFound] > DECLARED_AFTER;
