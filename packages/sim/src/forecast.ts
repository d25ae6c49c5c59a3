import type { Action, Case, Outcome, YearAfter } from "@encephalon/model";
import { present } from "./child";
import { endOf, outcomeOf } from "./outcome";
import { start } from "./start";
import { benchOf, type Step, stepOf } from "./state";
import { carryOn } from "./step";
import { supportToHorizon } from "./supportive-care";

/** What becomes of this child at 12 months, as the model has it: dead, POPC 1 to 2, POPC 3 to 5. */
export interface Forecast {
  /** The minute up to which the care is known. */
  readonly at: number;
  readonly death: number;
  readonly good: number;
  readonly poor: number;
}

/** Courses that are lived through for one forecast (design). */
const COURSES = 20;
/** One course more, a third of it to each end: nothing is certain after twenty (design). */
const SMOOTHING = 1 / 3;

/**
 * The care so far, then supportive care, again and again with the luck that is still to come drawn anew:
 * the ends, counted.
 */
export function forecast(...told: Parameters<typeof forecasting>): Forecast {
  const work = forecasting(...told);
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

/** The same, one course at a time: a server answers others in between. */
export function* forecasting(
  authored: Case,
  seed: number,
  actions: readonly Action[],
  at: number,
): Generator<undefined, Forecast> {
  const soFar = upTo(authored, seed, actions, at);
  const ends: (keyof YearAfter)[] = [];
  for (let fork = 1; fork <= COURSES; fork++) {
    ends.push(endOf(courseOn(soFar, fork)));
    yield;
  }
  const share = (end: keyof YearAfter): number =>
    (ends.filter((each) => each === end).length + SMOOTHING) / (COURSES + 1);
  return { at, death: share("dead"), good: share("good"), poor: share("poor") };
}

/** The care up to that minute; what was begun before it is cut short there. */
function upTo(authored: Case, seed: number, actions: readonly Action[], at: number): Step {
  const door = start(present(authored, seed));
  const bench = benchOf(door.state);
  for (const action of actions) {
    if (bench.over || bench.clock >= at || action.kind === "finish") break;
    const minutes = at - bench.clock;
    const cut =
      action.kind === "wait" && action.minutes > minutes ? { ...action, minutes } : action;
    carryOn(bench, cut);
  }
  const { state, events } = stepOf(bench);
  return { state, events: [...door.events, ...events] };
}

/** Supportive care to the horizon with the fork of luck from here on; recovery after it is luck too. */
function courseOn({ state, events }: Step, fork: number): Outcome {
  const bench = benchOf({ ...state, luck: { ...state.luck, fork, forkFrom: state.clock } });
  supportToHorizon(bench);
  const { state: last, events: after } = stepOf(bench);
  return outcomeOf({ ...last, luck: { ...last.luck, forkFrom: 0 } }, [...events, ...after]);
}
