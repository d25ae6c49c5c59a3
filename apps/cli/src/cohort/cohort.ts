import type { Case } from "@encephalon/model";
import { SIM_VERSION } from "@encephalon/sim";
import type { ChildTask } from "../children/child-task";
import type { CohortRecord } from "./cohort-child";
import { type GroupSummary, group } from "./group";

export interface CohortPlan {
  readonly cases: readonly Case[];
  /** By its name. */
  readonly policy: string;
  readonly n: number;
  /** Child k, from 1, has seed + k. */
  readonly seed: number;
}

export interface Cohort extends GroupSummary {
  readonly cases: readonly string[];
  readonly policy: string;
  readonly seed: number;
  readonly simVersion: number;
  readonly byCase: readonly (GroupSummary & { readonly case: string })[];
}

/** Each child has the case whose turn it is. */
export function* cohortTasks({ cases, policy, n, seed }: CohortPlan): Generator<ChildTask> {
  for (let dealt = 0; dealt < n; dealt += cases.length) {
    for (const [turn, { id }] of cases.slice(0, n - dealt).entries()) {
      yield { case: id, seed: seed + dealt + turn + 1, policy };
    }
  }
}

/** The summary of a cohort as its children come: none of them is kept. */
export function cohortOf({ cases, policy, seed }: CohortPlan) {
  const whole = group();
  const groups = new Map(cases.map(({ id }) => [id, group()]));
  return {
    add: (child: CohortRecord): void => {
      whole.add(child);
      groups.get(child.case)?.add(child);
    },
    summary: (): Cohort => ({
      cases: cases.map(({ id }) => id),
      policy,
      seed,
      simVersion: SIM_VERSION,
      ...whole.summary(),
      byCase: [...groups].map(([id, children]) => ({ case: id, ...children.summary() })),
    }),
  };
}
