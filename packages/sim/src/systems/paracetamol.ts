import { STEPS_AN_HOUR } from "../beat";
import { LEVEL, left } from "../drug-table";
import { at, V as PLACE, type Vector } from "../vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** Usual doses of 15 mg/kg at once that the liver binds without harm (design). */
const BOUND = 3;
/** The metabolite beyond that injures for a day: half of it goes in so many hours (design). */
const METABOLITE_LEFT = left(14 * STEPS_AN_HOUR);
/** Metabolite made in an hour for each dose beyond what is bound (design). */
const MADE = 0.25 / STEPS_AN_HOUR;
/** Liver cell injury, against an ordinary febrile child's, for each unit of metabolite (design). */
const INJURY = 25;

/**
 * One slow step of what an overdose of paracetamol leaves: the metabolite that the liver cannot bind. It
 * outlives the drug in blood, so that enzymes rise on the second day. Unit: usual doses. Design.
 */
export function advanceParacetamol(x: Vector): void {
  const beyond = Math.max(0, at(x, LEVEL.paracetamol) - BOUND);
  if (beyond === 0 && x[V.toxicMetabolite] === 0) return;
  const kept = x[V.toxicMetabolite] * METABOLITE_LEFT + MADE * beyond;
  x[V.toxicMetabolite] = kept < 1e-4 ? 0 : kept;
}

/** Liver cell injury that it seeks, in units of an ordinary febrile child's. */
export const injuryByParacetamol = (x: Vector): number => INJURY * x[V.toxicMetabolite];
