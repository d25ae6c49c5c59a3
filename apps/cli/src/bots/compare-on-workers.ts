import {
  type Comparison,
  type ComparisonPlan,
  comparePolicies,
  type Played,
  policiesOf,
} from "@encephalon/authoring";
import { ok, type Result } from "@encephalon/kernel";
import { playChildren } from "../children/play-children";
import type { World } from "../command";
import type { Failure } from "../failure";
import type { BotsTask } from "./bots-child";

/** Plays a comparison's children on workers and compares the policies. */
export async function compareOnWorkers(
  plan: ComparisonPlan,
  workers: number,
  world: World,
): Promise<Result<Comparison, Failure>> {
  const tasks = tasksOf(plan);
  const played = new Map<string, Played[]>(tasks.map((task) => [groupOf(task), []]));
  const onRecord = (record: Played, task: BotsTask) => played.get(groupOf(task))?.push(record);
  const children = { kind: "bots", tasks, n: tasks.length, workers, onRecord } as const;
  const done = await playChildren(children, world);
  if (!done.ok) return done;
  const childrenOf = (policy: string, id: string) =>
    played.get(groupOf({ policy, case: id })) ?? [];
  return ok(comparePolicies(plan, ({ name }, { id }) => childrenOf(name, id)));
}

const tasksOf = (plan: ComparisonPlan): BotsTask[] =>
  policiesOf(plan).flatMap(({ name: policy }) =>
    plan.cases.flatMap(({ id }) => plan.seeds.map((seed) => ({ case: id, seed, policy }))),
  );

/** The children of one case under one policy. */
const groupOf = ({ case: id, policy }: Pick<BotsTask, "case" | "policy">): string =>
  `${policy} ${id}`;
