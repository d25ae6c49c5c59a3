import type { LearnerEvent } from "@encephalon/model";

/** What the server answers to an action: the new number and clock, and the events since. */
export interface Change {
  readonly number: number;
  readonly clock: number;
  readonly over: "no" | "finished" | "died";
  readonly events: readonly LearnerEvent[];
}

interface Played extends Change {
  readonly status: "open" | "ended" | "outdated";
}

/** Where the entries of an answer begin on the chart, also when it was answered before and they are there. */
export const freshFrom = (
  view: Pick<Played, "number" | "events">,
  { number, events }: Change,
): number => view.events.length - (number === view.number ? events.length : 0);

/** The view after an answer. An answer that came twice changes nothing. */
export function applyChange<V extends Played>(view: V, change: Change): V {
  if (change.number <= view.number) return view;
  const { number, clock, over } = change;
  const status = over === "no" ? view.status : "ended";
  return { ...view, number, clock, over, status, events: [...view.events, ...change.events] };
}
