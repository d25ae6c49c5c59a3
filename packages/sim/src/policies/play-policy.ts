import type { Action, Case } from "@encephalon/model";
import { atTheDoor, conclude, playOn, type Run, traced, type UntracedRun } from "../run";
import type { Recorder } from "../state";
import { emptyTrace, sampleTrace } from "../trace";
import { type Truth, truthOf } from "../truth";
import type { Policy } from "./policies";

interface Played<R> {
  readonly actions: readonly Action[];
  readonly run: R;
}
export type PolicyRun = Played<Run>;

/** Ten days of a look every five minutes are 2880 actions; a policy that asks for far more is ended there. */
const MOST_ACTIONS = 10_000;

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
  const { actions, run } = playUntraced(authored, seed, policy, (moment) => {
    sampleTrace(trace, moment);
    watch?.(moment.clock, () => truthOf(moment.x));
  });
  return { actions, run: traced(run, trace) };
}

/** The same for a child in a cohort, whose curves nobody looks at: no trace, and no monitor after the hand-over. */
export function playUntraced(
  authored: Case,
  seed: number,
  policy: Policy,
  recorder: Recorder | null = null,
): Played<UntracedRun> {
  const play = atTheDoor(authored, seed, recorder);
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
