import {
  type Action,
  type AnessReading,
  type AttemptRecord,
  actionSchema,
  type Case,
  type Chart,
  growChart,
  type Outcome,
  type OwnChart,
  ownChart,
  type PlayedAction,
  type SimEvent,
  type Trace,
} from "@encephalon/model";
import { anessReadings } from "./aness-readings";
import { type Presentation, present } from "./child";
import { outcomeOf } from "./outcome";
import { refusal, refuse } from "./refusal";
import { start } from "./start";
import { type Bench, benchOf, type Recorder, takeEvents } from "./state";
import { carryOn } from "./step";
import { supportToHorizon } from "./supportive-care";
import { emptyTrace, sampleTrace } from "./trace";

/**
 * A whole attempt, from the door through supportive care to the tenth day, and what is projected
 * from there.
 */
export interface Run extends UntracedRun {
  readonly trace: Trace;
  readonly aness: readonly AnessReading[];
}

export interface UntracedRun {
  readonly presentation: Presentation;
  readonly record: AttemptRecord;
  /** What happened under supportive care, after the learner's last action. */
  readonly after: readonly SimEvent[];
  /** All of them, those after the last action too. */
  readonly events: readonly SimEvent[];
  /** To the end of the learner's play. */
  readonly chart: Chart;
  readonly outcome: Outcome;
}

/** An attempt while a program plays it: one bench, one chart, filled as it goes on; no earlier state is kept. */
export interface Play {
  readonly bench: Bench;
  readonly chart: OwnChart;
  readonly played: PlayedAction[];
}

/**
 * Plays raw actions, valid or not: one that cannot be read is recorded as refused, and the script
 * goes on.
 */
export function run(authored: Case, seed: number, actions: readonly unknown[]): Run {
  const trace = emptyTrace();
  const play = atTheDoor(authored, seed, (moment) => sampleTrace(trace, moment));
  for (const raw of actions) playRaw(play, raw);
  return traced(conclude(play), trace);
}

/** With what only who looks at one attempt asks for. */
export const traced = (concluded: UntracedRun, trace: Trace): Run => ({
  ...concluded,
  trace,
  aness: anessReadings(concluded.presentation.facts, concluded.events),
});

/** Row 0: the child has arrived. */
export function atTheDoor(authored: Case, seed: number, recorder: Recorder | null): Play {
  const presentation = present(authored, seed);
  const { state, events } = start(presentation);
  recorder?.(state);
  const bench = benchOf(state, recorder);
  const play = { bench, chart: ownChart(presentation.card), played: [] };
  enterRow(play, 0, null, events);
  return play;
}

/** Plays one action. */
export function playOn(play: Play, action: Action): void {
  const at = play.bench.clock;
  carryOn(play.bench, action);
  enterRow(play, at, action, takeEvents(play.bench));
}

function enterRow(
  { chart, played }: Play,
  at: number,
  action: Action | null,
  events: readonly SimEvent[],
): void {
  played.push({ number: played.length, at, action, events });
  growChart(chart, events);
}

function playRaw(play: Play, raw: unknown): void {
  const parsed = actionSchema.safeParse(raw);
  if (parsed.success) {
    playOn(play, parsed.data);
    return;
  }
  const { bench } = play;
  const problem = parsed.error.issues[0];
  const where = problem?.path.join(".") ?? "";
  const what = `${where}${where ? ": " : ""}${problem?.message ?? "unknown form"}`;
  refuse(bench, "unreadable", refusal("unreadable", `Not an action: ${what}`));
  enterRow(play, bench.clock, null, takeEvents(bench));
}

/**
 * Supportive care to the horizon, then the outcome. The learner's rows stay as they were played. Where nobody looks
 * on, what comes after them has no record of the monitor.
 */
export function conclude({ bench, chart, played }: Play): UntracedRun {
  const { presentation } = bench;
  bench.monitored = bench.recorder !== null;
  supportToHorizon(bench);
  const after = takeEvents(bench);
  const events = allOf(played, after);
  return {
    presentation,
    record: { facts: presentation.facts, played },
    after,
    events,
    chart,
    outcome: outcomeOf(bench, events),
  };
}

function allOf(played: readonly PlayedAction[], after: readonly SimEvent[]): readonly SimEvent[] {
  const all: SimEvent[] = [];
  for (const { events } of played) for (const event of events) all.push(event);
  for (const event of after) all.push(event);
  return all;
}
