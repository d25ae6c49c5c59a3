import type { KindOfCare, YearAfter } from "@encephalon/model";
import { endOf, playUntraced } from "@encephalon/sim";
import { authoredOf, type Child, policyOf } from "../children/child-task";

export interface OutcomesTask extends Child {
  readonly policy: KindOfCare;
}

/** How the child is a year on. */
export function outcomesChild(task: OutcomesTask): keyof YearAfter {
  return endOf(playUntraced(authoredOf(task), task.seed, policyOf(task)).run.outcome);
}
