import {
  type Ablation,
  type EmulatedChild,
  shuffled,
  type Validation,
  validationOf,
} from "@encephalon/authoring";
import { ok, type Result } from "@encephalon/kernel";
import { playChildren } from "../children/play-children";
import type { World } from "../command";
import type { Failure } from "../failure";
import type { PopulationTask } from "./population-child";

/** Where and on how many threads children are played. */
export interface Hands {
  readonly world: World;
  readonly workers: number;
}

/** Children with the seeds 1 to n. */
export const baseCohort = (n: number, hands: Hands): Promise<Result<EmulatedChild[], Failure>> =>
  played(
    Array.from({ length: n }, (_, k) => taskOf(k + 1)),
    hands,
  );

/** The same children in a world without something; the mixtures are those of the base cohort. */
export async function ablatedValidation(
  base: readonly EmulatedChild[],
  ablation: Ablation,
  hands: Hands,
): Promise<Result<Validation, Failure>> {
  if (ablation === "shuffled-severity") return ok(validationOf(base, shuffled(base)));
  const tasks = base.map((child) => ({
    ...taskOf(child.seed),
    without: { ablation, base: child },
  }));
  const children = await played(tasks, hands);
  return children.ok ? ok(validationOf(base, children.value)) : children;
}

const taskOf = (seed: number): PopulationTask => ({ case: "the population's", seed });

/** What becomes of each, in their order. */
async function played(
  tasks: readonly PopulationTask[],
  { world, workers }: Hands,
): Promise<Result<EmulatedChild[], Failure>> {
  const children: EmulatedChild[] = [];
  const onRecord = (child: EmulatedChild): void => void children.push(child);
  const n = tasks.length;
  const done = await playChildren({ kind: "population", tasks, n, workers, onRecord }, world);
  return done.ok ? ok(children) : done;
}
