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
type PlayChild = (seed: number) => EmulatedChild;

/** Children with the seeds 1 to n. */
function children(n: number, play: PlayChild, tell: Tell): EmulatedChild[] {
  return Array.from({ length: n }, (_, k) => {
    if ((k + 1) % 100 === 0) tell(`${k + 1} of ${n} children`);
    return play(k + 1);
  });
}

export const baseCohort = (n: number, tell: Tell): EmulatedChild[] =>
  children(n, (seed) => baseChild(landmarks, seed), tell);

/** The same children in a world without something; the mixtures are those of the base cohort. */
export function ablatedValidation(
  base: readonly EmulatedChild[],
  ablation: Ablation,
  tell: Tell,
): Validation {
  if (ablation === "shuffled-severity") return validationOf(base, shuffled(base));
  const play: PlayChild = (seed) => ablatedChild(landmarks, seed, ablation);
  return validationOf(base, children(base.length, play, tell));
}
