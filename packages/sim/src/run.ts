import {
  type Action,
  type AnessReading,
  type AttemptRecord,
  actionSchema,
  type Case,
  type Chart,
  chartOf,
  learnerEvents,
  type Outcome,
  type PlayedAction,
  type SimEvent,
  type Trace,
} from "@encephalon/model";
import { anessReadings } from "./aness-readings";
import { type Presentation, present } from "./child";
import { outcomeOf } from "./outcome";
import { refusal, refuse } from "./refusal";
import { start } from "./start";
import { benchOf, type Recorder, type SimState, type Step, stepOf } from "./state";
import { step } from "./step";
import { supportToHorizon } from "./supportive-care";
import { emptyTrace, sampleTrace } from "./trace";

/**
 * A whole attempt, from the door through supportive care to the tenth day, and what is projected
 * from there.
 */
export interface Run {
  readonly presentation: Presentation;
  readonly record: AttemptRecord;
  /** What happened under supportive care, after the learner's last action. */
  readonly after: readonly SimEvent[];
  /** To the end of the learner's play. */
  readonly chart: Chart;
  readonly outcome: Outcome;
  readonly aness: readonly AnessReading[];
  readonly trace: Trace;
}

/**
 * Plays raw actions, valid or not: one that cannot be read is recorded as refused, and the script
 * goes on.
 */
export function run(authored: Case, seed: number, actions: readonly unknown[]): Run {
  const trace = emptyTrace();
  const recorder: Recorder = (moment) => sampleTrace(trace, moment);
  const presentation = present(authored, seed);
  const door = start(presentation);
  recorder(door.state);
  const played: PlayedAction[] = [{ number: 0, at: 0, action: null, events: door.events }];
  let state = door.state;
  for (const raw of actions) {
    const at = state.clock;
    const { action, result } = playRaw(state, raw, recorder);
    played.push({ number: played.length, at, action, events: result.events });
    state = result.state;
  }
  return conclude(presentation, state, played, trace, recorder);
}

function playRaw(
  state: SimState,
  raw: unknown,
  recorder: Recorder,
): { action: Action | null; result: Step } {
  const parsed = actionSchema.safeParse(raw);
  if (parsed.success) return { action: parsed.data, result: step(state, parsed.data, recorder) };
  const bench = benchOf(state);
  const problem = parsed.error.issues[0];
  const where = problem?.path.join(".") ?? "";
  refuse(
    bench,
    "unreadable",
    refusal(
      "unreadable",
      `Not an action: ${where}${where ? ": " : ""}${problem?.message ?? "unknown form"}`,
    ),
  );
  return { action: null, result: stepOf(bench) };
}

/** Supportive care to the horizon, then the outcome. The learner's rows stay as they were played. */
export function conclude(
  presentation: Presentation,
  state: SimState,
  played: readonly PlayedAction[],
  trace: Trace = emptyTrace(),
  recorder: Recorder | null = null,
): Run {
  const bench = benchOf(state, recorder);
  supportToHorizon(bench);
  const { state: last, events: after } = stepOf(bench);
  const own = played.flatMap(({ events }) => events);
  const all = [...own, ...after];
  return {
    presentation,
    record: { facts: presentation.facts, played },
    after,
    chart: chartOf(presentation.card, learnerEvents(own)),
    outcome: outcomeOf(last, all),
    aness: anessReadings(presentation.facts, all),
    trace,
  };
}
