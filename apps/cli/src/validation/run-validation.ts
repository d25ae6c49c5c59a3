import {
  type Ablation,
  ablatedChild,
  baseChild,
  type EmulatedChild,
  shuffled,
  type Validation,
  validationOf,
} from "@encephalon/authoring";
import { cases } from "@encephalon/content";

/** The nine: the landmarks of the population. */
export const landmarks = cases.filter(({ kind }) => kind === "ane");

type Tell = (line: string) => void;

/** What each becomes, with a word now and then. */
const each = <T>(all: readonly T[], play: (one: T) => EmulatedChild, tell: Tell): EmulatedChild[] =>
  all.map((one, k) => {
    if ((k + 1) % 100 === 0) tell(`${k + 1} of ${all.length} children`);
    return play(one);
  });

/** Children with the seeds 1 to n. */
export const baseCohort = (n: number, tell: Tell): EmulatedChild[] =>
  each(
    Array.from({ length: n }, (_, k) => k + 1),
    (seed) => baseChild(landmarks, seed),
    tell,
  );

/** The same children in a world without something; the mixtures are those of the base cohort. */
export function ablatedValidation(
  base: readonly EmulatedChild[],
  ablation: Ablation,
  tell: Tell,
): Validation {
  if (ablation === "shuffled-severity") return validationOf(base, shuffled(base));
  return validationOf(
    base,
    each(base, (child) => ablatedChild(landmarks, child, ablation), tell),
  );
}
