import type { DeathCause } from "@encephalon/model";
import { V, type Vector } from "../vector";

/**
 * Why the child dies at this minute, or null. Times of arrest are design, after the timings'
 * herniation rows.
 */
export function deathCause(x: Vector): DeathCause | null {
  if (x[V.dead] > 0) return null;
  if (x[V.pao2] < 18 || x[V.ph] < 6.72)
    return x[V.herniation] > 0.6 ? "brainstem-failure" : "lost-airway";
  if (x[V.shockMinutes] > 150 || x[V.meanPressure] < 12)
    return x[V.herniation] > 0.9 ? "herniation" : "refractory-shock";
  if (x[V.herniation] >= 1 && x[V.ischaemia] > 0.95 && x[V.ventilated] === 0) return "herniation";
  return null;
}

/**
 * Minutes after complete herniation at which death by brain criteria is declared on a ventilator:
 * two examinations, 12 h apart [BD-2011].
 */
export const DECLARED_AFTER = 18 * 60;
