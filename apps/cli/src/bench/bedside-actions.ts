import type { Action } from "@encephalon/model";

/** After so many actions a learner begins another attempt: an attempt is not played for days. */
export const ACTIONS_PER_ATTEMPT = 60;

const ROUND: readonly Action[] = [
  { kind: "examine", item: "general-appearance" },
  { kind: "wait", minutes: 5 },
  { kind: "ask", item: "onset" },
  { kind: "order", item: "glucose-plasma" },
  { kind: "examine", item: "consciousness" },
  { kind: "wait", minutes: 5 },
];

/** What a learner does at the bedside, over and over: looking, asking, ordering, waiting. */
export function bedsideAction(number: number): Action {
  const action = ROUND[number % ROUND.length];
  if (!action) throw new RangeError(`${number} is not the number of an action`);
  return action;
}
