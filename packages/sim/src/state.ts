import type { Luck } from "@encephalon/kernel";
import type { Finding, Place, Route, SimEvent, Vitals } from "@encephalon/model";
import { catchUp } from "./advance";
import { SETTLES } from "./beat";
import { type Charted, enterCharted, type OwnCharted, ownCharted } from "./charted";
import type { Presentation } from "./child";
import { V, type Vector } from "./vector";

export type By = "learner" | "protocol";

/** The last scan of a trip: its room, and the minute at which it ends. */
export interface LastScan {
  readonly room: "ct" | "mri";
  readonly until: number;
}

/** Something that will happen at a minute, unless the child dies first. */
export type Task = { readonly due: number } & (
  | {
      readonly kind: "give";
      readonly drug: string;
      /** Absolute, in the base unit of the drug (mg, mL, …). */
      readonly amount: number;
      readonly unit: string;
      readonly route: Route;
      readonly by: By;
      readonly every: number | undefined;
      /** Doses left of a course that ends by itself, this one included. */
      readonly left: number | undefined;
    }
  | {
      readonly kind: "infuse";
      readonly drug: string;
      readonly perMinute: number;
      readonly unit: string;
      readonly rate: { readonly value: number; readonly unit: string };
      readonly route: Route;
      readonly by: By;
    }
  | {
      readonly kind: "scan";
      readonly order: number;
      readonly item: string;
      /** The minute at which it begins, as the chart was last told. */
      readonly begins: number;
      /** A nurse has said what it waits for. */
      readonly told?: true;
    }
  | { readonly kind: "return"; readonly place: Place; readonly last?: LastScan }
  | {
      readonly kind: "result";
      readonly order: number;
      readonly item: string;
      readonly sampledAt: number;
      readonly findings: readonly Finding[];
      readonly report: string | undefined;
      /** An EEG that still records, and shows no seizure yet: the state as its leads went on. */
      readonly recording?: Vector;
    }
  | { readonly kind: "procedure"; readonly item: string }
  /** A team is ready with its machine; later the machine comes off. */
  | { readonly kind: "machine"; readonly item: string; readonly told?: true }
  | { readonly kind: "machine-off"; readonly item: string }
  /** The way to theatre; the procedure is done when the child comes back. */
  | { readonly kind: "operation"; readonly item: string; readonly told?: true }
  | { readonly kind: "answer"; readonly item: string }
  | { readonly kind: "round"; readonly item: "neurological-observations" }
);
export type TaskOf<K extends Task["kind"]> = Extract<Task, { kind: K }>;

/** A cerebrospinal sample in the laboratory: what it shows, and when it was taken. */
export interface SpinalSample {
  readonly at: number;
  readonly vector: Vector;
}

/** The simulated child between two actions. A value: `step` never changes the one it is given. */
export interface SimState {
  readonly presentation: Presentation;
  readonly luck: Luck;
  /** The next minute to be lived, from arrival at 0. */
  readonly clock: number;
  readonly over: boolean;
  readonly x: Vector;
  /** In order of due minute. */
  readonly agenda: readonly Task[];
  readonly nextOrder: number;
  readonly conditions: number;
  readonly alarms: number;
  readonly place: Place;
  /** Minute at which each of the case's voices was last so; -1 where none has spoken. */
  readonly spoken: readonly number[];
  /** Orders that wait for a lumbar puncture. */
  readonly awaitingTap: readonly { readonly order: number; readonly item: string }[];
  readonly spinal: SpinalSample | null;
  readonly accesses: readonly string[];
  readonly asked: boolean;
  readonly charted: Charted;
  /** The monitor's last record; kept apart from the rest of the chart, for it is written every five minutes. */
  readonly monitor: Vitals | null;
}

export interface Step {
  readonly state: SimState;
  readonly events: readonly SimEvent[];
}

/**
 * The state while it is worked on: its own copy, with the events so far. Its vector and what it charts are filled
 * where they stand; whoever keeps the bench from one action to the next keeps no state before it.
 */
export type Bench = { -readonly [K in keyof SimState]: SimState[K] } & {
  readonly charted: OwnCharted;
  events: SimEvent[];
  /** The minute until which somebody's hands are on the child; it lies behind when the step ends. */
  handsUntil: number;
  /** The monitor keeps its record; a cohort has no use for it once its policy has handed over. */
  monitored: boolean;
  readonly recorder: Recorder | null;
};

/** Looks on as minutes pass, for a trace; it changes nothing. */
export type Recorder = (moment: Pick<SimState, "x" | "clock">) => void;

/** Fields are named one by one, so that every bench has one shape and stays fast. */
export const benchOf = (state: SimState, recorder: Recorder | null = null): Bench => ({
  presentation: state.presentation,
  luck: state.luck,
  clock: state.clock,
  over: state.over,
  x: state.x.slice() as Vector, // a slice of a vector has the same layout
  agenda: state.agenda,
  nextOrder: state.nextOrder,
  conditions: state.conditions,
  alarms: state.alarms,
  place: state.place,
  spoken: state.spoken,
  awaitingTap: state.awaitingTap,
  spinal: state.spinal,
  accesses: state.accesses,
  asked: state.asked,
  charted: ownCharted(state.charted),
  monitor: state.monitor,
  events: [],
  handsUntil: 0,
  monitored: true,
  recorder,
});

/** The bench's work as a value, which it gives up. One shape, as above. */
export const stepOf = (bench: Bench): Step => ({
  state: {
    presentation: bench.presentation,
    luck: bench.luck,
    clock: bench.clock,
    over: bench.over,
    x: bench.x,
    agenda: bench.agenda,
    nextOrder: bench.nextOrder,
    conditions: bench.conditions,
    alarms: bench.alarms,
    place: bench.place,
    spoken: bench.spoken,
    awaitingTap: bench.awaitingTap,
    spinal: bench.spinal,
    accesses: bench.accesses,
    asked: bench.asked,
    charted: bench.charted,
    monitor: bench.monitor,
  },
  events: bench.events,
});

/** What has happened since this was last asked. */
export function takeEvents(bench: Bench): readonly SimEvent[] {
  const { events } = bench;
  bench.events = [];
  return events;
}

/** Hands at the bedside: what follows from them moves by the minute. */
const STIRRING: ReadonlySet<string> = new Set([
  "drug_given",
  "infusion_started",
  "stopped",
  "procedure_started",
  "procedure_done",
  "setting_changed",
  "moved",
] satisfies readonly SimEvent["kind"][]);

export const note = (bench: Bench, event: SimEvent): void => {
  bench.events.push(event);
  if (event.kind === "vitals") {
    bench.monitor = event.vitals;
    return;
  }
  enterCharted(bench.charted, event);
  if (STIRRING.has(event.kind)) stir(bench);
};

/** Hands come to the child: brain, breath and pulse come up to the clock first, so that nothing acts before its time. */
export function stir({ x, presentation, clock }: Bench): void {
  catchUp(x, presentation.child, clock);
  x[V.unrest] = SETTLES;
}

/** Puts a task on the agenda, after those due at the same minute. */
export function schedule(bench: Bench, task: Task): void {
  const index = bench.agenda.findIndex(({ due }) => due > task.due);
  bench.agenda =
    index < 0
      ? [...bench.agenda, task]
      : [...bench.agenda.slice(0, index), task, ...bench.agenda.slice(index)];
}
