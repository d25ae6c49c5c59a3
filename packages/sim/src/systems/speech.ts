import type { RegionName } from "@encephalon/model";
import { at, CYTOTOXIC, slotsOf, VASOGENIC, type Vector } from "../vector";

/** Function lost in the worst of these, 0 to 1: a cell injured counts more than one in water (design). */
export function functionLost(x: Vector, slots: Int32Array): number {
  let worst = 0;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number; // within its length
    worst = Math.max(worst, at(x, CYTOTOXIC + slot) + 0.4 * at(x, VASOGENIC + slot));
  }
  return worst;
}

/** Difference of the sides that an examiner finds (design). */
export const ONE_SIDED = 0.12;

/** Regions of the left side whose loss takes the right words. */
const LANGUAGE: readonly RegionName[] = ["medial-temporal", "insula-cingulate", "temporal-cortex"];
const LANGUAGE_SLOTS = { left: slotsOf(LANGUAGE, "left"), right: slotsOf(LANGUAGE, "right") };

/** Months of age from which a child has words to lose (design). */
const TALKS = 24;

/** Words that are not meant, in a child who has words: the left temporal lobe is hurt beyond the right (design). */
export const isAphasic = (x: Vector, ageMonths: number): boolean =>
  ageMonths >= TALKS &&
  functionLost(x, LANGUAGE_SLOTS.left) - functionLost(x, LANGUAGE_SLOTS.right) > ONE_SIDED;
