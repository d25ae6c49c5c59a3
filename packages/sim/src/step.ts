import type { Action, SimEvent } from "@encephalon/model";
import { callFor } from "./calls";
import { examine } from "./examine";
import { giveDrug } from "./give-drug";
import { orderTest } from "./order-test";
import { ask, commit, decide, move, set, stop } from "./other-actions";
import { passTime, type Until } from "./pass-time";
import { doProcedure } from "./procedures";
import { type Refusal, refusal, refuse } from "./refusal";
import {
  type Bench,
  benchOf,
  note,
  type Recorder,
  type SimState,
  type Step,
  stepOf,
} from "./state";

/** The whole simulation, one action at a time: the next state and what happened on the way to it. */
export function step(state: SimState, action: Action, recorder: Recorder | null = null): Step {
  const bench = benchOf(state, recorder);
  carryOn(bench, action);
  return stepOf(bench);
}

/** The same on a bench of one's own, for who keeps no state before it. */
export function carryOn(bench: Bench, action: Action): void {
  const refused = bench.over ? OVER : act(bench, action);
  if (refused) refuse(bench, action.kind, refused);
}

const OVER = refusal("over", "The case is over. Nothing more can be done in it.");

/** Minutes that writing takes: prescriptions one, calls two; orders and decisions none (design). */
const WRITING = { give: 1, call: 2 } as const;

const spend = (bench: Bench, length: number, until?: Until): undefined => {
  passTime(bench, length, until);
};

const record = (bench: Bench, event: SimEvent): undefined => {
  note(bench, event);
};

function act(bench: Bench, action: Action): Refusal | undefined {
  const at = bench.clock;
  switch (action.kind) {
    case "ask":
      return ask(bench, action.item);
    case "examine":
      return examine(bench, action.item);
    case "order":
      return orderTest(bench, action.item);
    case "give":
      return giveDrug(bench, action) ?? spend(bench, WRITING.give);
    case "stop":
      return stop(bench, action.item);
    case "do":
      return doProcedure(bench, action.item);
    case "set":
      return set(bench, action);
    case "call":
      return callFor(bench, action.item) ?? spend(bench, WRITING.call);
    case "move":
      return move(bench, action.item);
    case "wait":
      return spend(bench, action.minutes, action.until);
    case "decide":
      return decide(bench, action);
    case "differential":
      return commit(bench, action);
    case "aness":
      return record(bench, { kind: "aness_scored", at, items: action.items });
    case "predict":
      return record(bench, {
        kind: "predicted",
        at,
        popc: action.popc,
        mortality: action.mortality,
        ...(action.good !== undefined && { good: action.good }),
      });
    case "finish":
      bench.over = true;
      return record(bench, { kind: "finished", at, plan: action.plan });
  }
}
