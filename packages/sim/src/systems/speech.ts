import type { RegionName } from "@encephalon/model";
import { slotsOf, type Vector } from "../vector";
import { functionLost, ONE_SIDED } from "./lost-function";

/** Regions of the left side whose loss takes the right words. */
const LANGUAGE: readonly RegionName[] = ["medial-temporal", "insula-cingulate", "temporal-cortex"];
const LANGUAGE_SLOTS = { left: slotsOf(LANGUAGE, "left"), right: slotsOf(LANGUAGE, "right") };

/** Months of age from which a child has words to lose (design). */
const TALKS = 24;

/** Words that are not meant, in a child who has words: the left temporal lobe is hurt beyond the right (design). */
export const isAphasic = (x: Vector, ageMonths: number): boolean =>
  ageMonths >= TALKS &&
  functionLost(x, LANGUAGE_SLOTS.left) - functionLost(x, LANGUAGE_SLOTS.right) > ONE_SIDED;
