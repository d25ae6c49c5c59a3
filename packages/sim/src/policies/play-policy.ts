import {
  type Action,
  type Case,
  emptyChart,
  extendChart,
  learnerEvents,
  type PlayedAction,
} from "@encephalon/model";
import { present } from "../child";
import { conclude, type Run } from "../run";
import { start } from "../start";
import type { Recorder } from "../state";
import { step } from "../step";
import { emptyTrace, sampleTrace } from "../trace";
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
  const trace = emptyTrace();
  const recorder: Recorder = (moment) => {
    sampleTrace(trace, moment);
    watch?.(moment.clock, () => truthOf(moment.x));
  };
  const presentation = present(authored, seed);
  const door = start(presentation);
  recorder(door.state);
  const choose = policy.choose(authored);
  const actions: Action[] = [];
  const played: PlayedAction[] = [{ number: 0, at: 0, action: null, events: door.events }];
  let state = door.state;
  let chart = extendChart(emptyChart(presentation.card), learnerEvents(door.events));
  while (!state.over && actions.length < MOST_ACTIONS) {
    const action = choose(chart, state.clock);
    if (action === null) break;
    const at = state.clock;
    const { state: next, events } = step(state, action, recorder);
    actions.push(action);
    played.push({ number: actions.length, at, action, events });
    state = next;
    chart = extendChart(chart, learnerEvents(events));
  }
  return { actions, run: conclude(presentation, state, played, trace, recorder) };
}
