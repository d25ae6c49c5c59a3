import { isParched } from "./systems/injury";
import { V, type Vector } from "./vector";

/** Months of age past which the fontanelle is closed: bone bars hand and sound (design). */
export const FONTANELLE_CLOSED = 18;

/** ICP of an upright child, above which it is full, and from which it bulges, mm[Hg] (design). */
const FULL = 10.6;
const BULGES = 22;

/** Leak of the barrier from which water gathers under it, whatever the pressure (design). */
const WATERLOGGED = 0.08;

/** An open fontanelle that is full or bulging: by pressure, or by water that a leaky barrier lets out of a body that has it. */
export const fontanelleFull = (x: Vector, ageMonths: number): boolean =>
  ageMonths <= FONTANELLE_CLOSED &&
  (x[V.icp] > FULL || (x[V.barrierLeak] > WATERLOGGED && !isParched(x)));

/** As a hand feels it. */
export function fontanelle(x: Vector, ageMonths: number): string {
  if (ageMonths > FONTANELLE_CLOSED) return "closed";
  if (x[V.icp] > BULGES) return "bulging";
  return fontanelleFull(x, ageMonths) ? "full, not bulging" : "soft and flat";
}
