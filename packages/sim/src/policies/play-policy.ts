import type { Action, Case } from "@encephalon/model";
import { atTheDoor, conclude, playOn, type Run } from "../run";
import { type Truth, truthOf } from "../truth";
import type { Policy } from "./policies";

export interface PolicyRun {
  readonly actions: readonly Action[];
  readonly run: Run;
}

/** No policy needs more actions; one that asks for more is ended there. */
const MOST_ACTIONS = 2000;

/** Looks on, every five minutes of the case's clock, at what is true of the child. */
export type Watch = (minute: number, truth: () => Truth) => void;

/** Lets a policy play a case: it sees the chart, chooses, and sees what came of it. */
export function playPolicy(
  authored: Case,
  seed: number,
  policy: Policy,
  watch: Watch | null = null,
): PolicyRun {
  const play = atTheDoor(authored, seed, ({ clock, x }) => watch?.(clock, () => truthOf(x)));
  const { bench, chart } = play;
  const choose = policy.choose(authored);
  const actions: Action[] = [];
  while (!bench.over && actions.length < MOST_ACTIONS) {
    const action = choose(chart, bench.clock);
    if (action === null) break;
    actions.push(action);
    playOn(play, action);
  }
  return { actions, run: conclude(play) };
}
