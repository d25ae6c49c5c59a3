import { endOf, playUntraced, SLOW_STEP } from "@encephalon/sim";
import { authoredOf, type ChildTask, policyOf } from "../children/child-task";
import { type ChildResults, childResults } from "../cohort/child-results";
import type { End } from "./arm";

/** A child by whatever step its worker was made for. */
export interface ConvergeRecord {
  /** Minutes of the slow step that it was played by. */
  readonly slowStep: number;
  readonly end: End;
  readonly results: ChildResults;
}

export function convergeChild(task: ChildTask): ConvergeRecord {
  const { run } = playUntraced(authoredOf(task), task.seed, policyOf(task));
  return { slowStep: SLOW_STEP, end: endOf(run.outcome), results: childResults(run.events) };
}
