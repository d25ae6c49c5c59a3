import type { Tabled } from "@encephalon/model";

/**
 * How far a simulated value may be from a tabled one. A factor of two, but for what does not vary by
 * factors: temperature 0.6 °C, coma score 2 points, pH 0.1. Design.
 */
const DIFFERENCE: Partial<Readonly<Record<Tabled, number>>> = {
  temperature: 0.6,
  gcs: 2,
  "ph-blood": 0.1,
};
const FACTOR = 2;
/** Readings are compared as they are printed: a difference on the limit is within it. */
const ROUNDING = 1e-9;

/** Whether a simulated value agrees with a tabled one. Negative values agree by half of their size. */
export function isWithin(name: Tabled, tabled: number, simulated: number): boolean {
  const difference = DIFFERENCE[name];
  if (difference !== undefined) return Math.abs(simulated - tabled) <= difference + ROUNDING;
  if (tabled <= 0) return Math.abs(simulated - tabled) <= Math.max(1, Math.abs(tabled) / 2);
  return simulated >= tabled / FACTOR - ROUNDING && simulated <= tabled * FACTOR + ROUNDING;
}
