import type { DeathCause } from "@encephalon/model";
import { V as PLACE, type Vector } from "../vector";
import { STEM_STOPS, stemWithoutEnergy } from "./circulation";
import { stemHurts } from "./movement-signs";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** Mean pressure below which no pulse is felt, mm[Hg] (design). */
const PULSELESS = 12;

/** Oxygen so low that it is the breath that was lost, mm[Hg] (design). */
const SUFFOCATED = 26;

/** Minutes of low pressure that a heart without oxygen shows before it stops; more was shock (design). */
const SINKING = 10;

/** Minutes of shock before the stem is lost from which it is the shock that kills, however the brain ends (design). */
const LONG_SHOCK = 45;

const shockCameFirst = (x: Vector): boolean => x[V.shockMinutes] > x[V.coned] + LONG_SHOCK;

/** Why the child dies at this minute, or null: two examinations by brain criteria, or a heart that has stopped. */
export function deathCause(x: Vector): DeathCause | null {
  if (x[V.dead] > 0) return null;
  if (x[V.brainDeathTests] >= 2) return "herniation";
  return x[V.meanPressure] < PULSELESS ? whyItStopped(x) : null;
}

function whyItStopped(x: Vector): DeathCause {
  if (shockCameFirst(x)) return "refractory-shock";
  if (x[V.herniation] > 0.6) return "herniation";
  if (stemWithoutEnergy(x) > STEM_STOPS.from) return "brainstem-failure";
  if (x[V.pao2] > SUFFOCATED || x[V.shockMinutes] > SINKING) return "refractory-shock";
  return stemHurts(x) ? "brainstem-failure" : "lost-airway";
}

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
