import { ok, type Result } from "@encephalon/kernel";
import type { Case } from "@encephalon/model";
import { SIM_VERSION, SLOW_STEP } from "@encephalon/sim";
import type { ChildTask } from "../children/child-task";
import { playChildren } from "../children/play-children";
import type { World } from "../command";
import type { Failure } from "../failure";
import { seedsAfter } from "../seeds-after";
import { type Arming, arming } from "./arm";
import { type CaseConvergence, convergenceOf, LIMITS } from "./compare";

export interface ConvergencePlan {
  readonly cases: readonly Case[];
  /** By its name. */
  readonly policy: string;
  /** Children of each case, by each step. */
  readonly n: number;
  /** Child k, from 1, has seed + k. */
  readonly seed: number;
  readonly workers: number;
}

export interface Convergence {
  readonly policy: string;
  /** Children of each case, by each step. */
  readonly n: number;
  readonly seed: number;
  readonly simVersion: number;
  readonly limits: typeof LIMITS;
  readonly cases: readonly CaseConvergence[];
  readonly within: boolean;
}

/** The same children by whole steps, then by halved ones: the sizes are constants of a worker's code. */
export async function runConvergence(
  plan: ConvergencePlan,
  world: World,
): Promise<Result<Convergence, Failure>> {
  const whole = await armsOf(plan, SLOW_STEP, [], world);
  if (!whole.ok) return whole;
  const halved = await armsOf(plan, SLOW_STEP / 2, ["halved"], world);
  if (!halved.ok) return halved;
  const { policy, n, seed } = plan;
  const cases = [...whole.value].map(([id, { arm }]) =>
    convergenceOf(id, arm(), (halved.value.get(id) ?? arming()).arm()),
  );
  const within = cases.every((one) => one.within);
  return ok({ policy, n, seed, simVersion: SIM_VERSION, limits: LIMITS, cases, within });
}

/** Throws where a condition was not heeded, so that this cannot pass for convergence. */
async function armsOf(
  { cases, policy, n, seed, workers }: ConvergencePlan,
  expected: number,
  conditions: readonly string[],
  world: World,
): Promise<Result<ReadonlyMap<string, Arming>, Failure>> {
  const arms = new Map(cases.map(({ id }) => [id, arming()]));
  const tasks = tasksOf(cases, seedsAfter(seed, n), policy);
  const children = { kind: "converge", tasks, n: n * cases.length, workers, conditions } as const;
  const played = await playChildren(
    {
      ...children,
      onRecord: (record, { case: told }) => {
        if (record.slowStep !== expected)
          throw new Error(`${record.slowStep} is not the step of ${expected} min.`);
        arms.get(String(told))?.add(record);
      },
    },
    world,
  );
  return played.ok ? ok(arms) : played;
}

function* tasksOf(
  cases: readonly Case[],
  seeds: readonly number[],
  policy: string,
): Generator<ChildTask> {
  for (const seed of seeds) for (const { id } of cases) yield { case: id, seed, policy };
}
