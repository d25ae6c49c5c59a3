import { clamp } from "@encephalon/kernel";
import { STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, left } from "../drug-table";
import { CYTOTOXIC, grow, V as PLACE, VASOGENIC, type Vector } from "../vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const LACTATE_LEFT = left(9 * STEPS_AN_HOUR);
const ENERGY_LEFT = left(24 * STEPS_AN_HOUR);

/**
 * One slow step of failing mitochondria: their lactate, and the energy that the deep nuclei lack. A want of
 * vitamins breaks out over days from the first neurological symptom; a defect of the mitochondria is always there.
 */
export function advanceEnergy(x: Vector, child: Child, minute: number): void {
  const { mitochondrialDefect, vitaminDefect, onset } = child.drivers;
  if (mitochondrialDefect === 0 && vitaminDefect === 0) return;
  const unanswered = vitaminDefect * clamp((minute - onset) / BREAKS_OUT, 0, 1);
  const vitamins = effect(x, LEVEL.thiamine) * effect(x, LEVEL.biotin);
  const strain = mitochondrialStrain(x);
  const lactate = mitochondrialDefect * 2.2 * strain + 1.2 * unanswered * (1 - vitamins);
  x[V.mitochondrialLactate] = lactate + (x[V.mitochondrialLactate] - lactate) * LACTATE_LEFT;
  const lacking =
    unanswered * (1 - 1.4 * vitamins) +
    MITOCHONDRIA * mitochondrialDefect * strain * (1 - 0.2 * vitamins);
  const failing = clamp(lacking, 0, 1);
  x[V.energyFailure] = failing + (x[V.energyFailure] - failing) * ENERGY_LEFT;
}

/** Minutes from the first neurological symptom over which a want of vitamins breaks out (design). */
const BREAKS_OUT = 3600;

/** Energy that fails per unit of defect and strain (design). */
const MITOCHONDRIA = 0.35;

/**
 * What mitochondria that fail are asked for, 1 in a well fed child at rest: an infection asks for more, so
 * does an empty sugar store; valproate and propofol stop what is left of them. Design.
 */
const mitochondrialStrain = (x: Vector): number =>
  1 +
  0.35 * x[V.level] +
  0.9 * clamp(0.5 - x[V.glycogen], 0, 0.5) +
  0.9 * effect(x, LEVEL.valproate) +
  0.5 * effect(x, LEVEL.propofol);

/** Share of lactate made or given that is still burnt: failing mitochondria burn it slowly (design). */
export const lactateBurnt = (child: Child): number => 1 / (1 + child.drivers.mitochondrialDefect);

/** Failing energy below this hurts nothing (design). */
export const LACKS = 1e-3;
/** Fastest oedema and cell injury of a fully vulnerable region without energy, share an hour (design). */
const OEDEMA_RATE = 0.06 / STEPS_AN_HOUR;
const INJURY_RATE = 0.042 / STEPS_AN_HOUR;

/** A slow step of what lacking energy does to the regions that need most of it. */
export function lackEnergy(x: Vector, child: Child): void {
  const lack = x[V.energyFailure];
  const { vulnerable, vulnerability } = child;
  for (let i = 0; i < vulnerable.length; i++) {
    const slot = vulnerable[i] as number; // within its length
    const exposure = lack * (vulnerability[slot] as number); // one for each slot
    grow(x, VASOGENIC + slot, OEDEMA_RATE * exposure);
    grow(x, CYTOTOXIC + slot, INJURY_RATE * exposure * exposure);
  }
}
