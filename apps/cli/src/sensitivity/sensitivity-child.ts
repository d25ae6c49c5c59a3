import { type Fates, type Parameter, playBothEnds } from "@encephalon/authoring";
import { authoredOf } from "../children/child-task";

export interface SensitivityTask {
  /** Its id. */
  readonly case: string;
  readonly seed: number;
  readonly parameter: Parameter;
}

/** What became of a child at either end of one parameter, under good care. */
export const sensitivityChild = (task: SensitivityTask): Fates =>
  playBothEnds(authoredOf(task), task.parameter, task.seed);
