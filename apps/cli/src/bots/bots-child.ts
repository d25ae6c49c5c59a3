import { type Played, playChild } from "@encephalon/authoring";
import { authoredOf, type ChildTask, policyOf } from "../children/child-task";

export interface BotsTask extends ChildTask {
  readonly case: string;
}

/** What is compared of a child. */
export const botsChild = (task: BotsTask): Played =>
  playChild(authoredOf(task), policyOf(task), task.seed);
