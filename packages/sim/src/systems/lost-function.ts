import { at, CYTOTOXIC, VASOGENIC, type Vector } from "../vector";

/** Function lost in the worst of these, 0 to 1: a cell injured counts more than one in water (design). */
export function functionLost(x: Vector, slots: Int32Array): number {
  let worst = 0;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number; // within its length
    worst = Math.max(worst, at(x, CYTOTOXIC + slot) + 0.4 * at(x, VASOGENIC + slot));
  }
  return worst;
}

/** Difference of the sides that an examiner finds, 0 to 1 (design). */
export const ONE_SIDED = 0.12;
