import type { Rubric } from "@encephalon/model";
import { k1Bedside } from "../criteria/first-tests";

/** Nothing of the orientation is scored. */
export const o1Rubric: Rubric = { criteria: [{ ...k1Bedside, scored: false }] };
