import type { Action, Case, SimEvent } from "@encephalon/model";
import { present } from "../child";
import { start } from "../start";
import type { SimState } from "../state";
import { step } from "../step";
import { V, type VariableName, type Vector } from "../vector";

/** A child at the door, of seed 0. */
export const arrive = (authored: Case): SimState => start(present(authored, 0)).state;

/** The state with some variables set by hand, lived up to the clock. */
export function having(state: SimState, values: Partial<Record<VariableName, number>>): SimState {
  const x = state.x.slice() as Vector; // a slice of a vector has the same layout
  x[V.livedTo] = state.clock;
  for (const [name, value] of Object.entries(values)) x[V[name as VariableName]] = value; // its keys
  return { ...state, x };
}

/** Plays actions one after another: the last state and all events. */
export function play(
  state: SimState,
  ...actions: readonly Action[]
): { readonly state: SimState; readonly events: readonly SimEvent[] } {
  let now = state;
  const events: SimEvent[] = [];
  for (const action of actions) {
    const next = step(now, action);
    events.push(...next.events);
    now = next.state;
  }
  return { state: now, events };
}

export const wait = (minutes: number): Action => ({ kind: "wait", minutes });

export const give = (drug: string, value: number, unit: string, route = "iv"): Action =>
  ({ kind: "give", drug, dose: { value, unit }, route }) as Action; // a test writes wrong routes too

/** One variable of a state. */
export const read = (state: SimState, name: VariableName): number => state.x[V[name]];

/** The events of one kind. */
export const ofKind = <K extends SimEvent["kind"]>(events: readonly SimEvent[], kind: K) =>
  events.filter((event): event is Extract<SimEvent, { kind: K }> => event.kind === kind);

/** The codes of the refusals. */
export const refusals = (events: readonly SimEvent[]): string[] =>
  ofKind(events, "refused").map(({ code }) => code);
