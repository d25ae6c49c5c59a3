import type { Action } from "@encephalon/model";

/** An action of the learner, or of good care, at its minute. */
export interface TimedAction {
  readonly at: number;
  readonly action: Action;
}

export interface NumberedAction extends TimedAction {
  readonly number: number;
}

/** Everything a debrief shows; it reaches the browser only after the end. */
export type { Debrief, DebriefedCase } from "@encephalon/api";
