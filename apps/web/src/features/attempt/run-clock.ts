import type { ActionOf, Chart, LearnerEvent } from "@encephalon/model";
import type { PlayStatus } from "./play-status";
import { waitingFor } from "./waiting-for";

/** Case minutes that pass in about a second. */
export const PACES = [1, 5, 15] as const;
export type Pace = (typeof PACES)[number];

/** The longest single wait, in case minutes: nobody at the bedside is heard later than that (design). */
const LONGEST_STEP = 5;

/** How long a wait of this pace is, in case minutes, and how long until the next, in milliseconds. */
export function beatOf(pace: Pace): { readonly minutes: number; readonly milliseconds: number } {
  const minutes = Math.min(pace, LONGEST_STEP);
  return { minutes, milliseconds: Math.round((1000 * minutes) / pace) };
}

/** Why the clock stopped by itself, or by whom it was stopped. */
export type StopReason =
  | "died"
  | "ended"
  | "alarm"
  | "refused"
  | "result"
  | "said"
  | "chart"
  | "lost"
  | "failed"
  | "unseen"
  | "asked";

/** What makes a learner look up, each before those that matter less; the monitor's record does not. */
const STOPS: Readonly<Partial<Record<LearnerEvent["kind"], StopReason>>> = {
  died: "died",
  alarm: "alarm",
  convulsion_started: "alarm",
  refused: "refused",
  resulted: "result",
  said: "said",
  convulsion_stopped: "chart",
  order_cancelled: "chart",
  order_rescheduled: "chart",
  procedure_started: "chart",
  procedure_done: "chart",
  stopped: "chart",
  moved: "chart",
};

function reasonIn(events: readonly LearnerEvent[]): StopReason | null {
  const kinds = new Set(events.map(({ kind }) => kind));
  for (const [kind, reason] of Object.entries(STOPS)) {
    if (kinds.has(kind as LearnerEvent["kind"])) return reason; // the keys of STOPS are kinds
  }
  return null;
}

/** Why a running clock must stop now; null while it may go on. `seen` entries were there when it began. */
export function reasonToStop(chart: Chart, seen: number, status: PlayStatus): StopReason | null {
  const reason = reasonIn(chart.entries.slice(seen));
  if (reason) return reason;
  if (chart.over !== "no") return "ended";
  switch (status.kind) {
    case "waiting":
      return "lost";
    case "stale":
    case "signedOut":
    case "failed":
      return "failed";
    case "idle":
    case "playing":
      return null;
  }
}

/**
 * The next wait of a running clock: a plain action as any other. It ends with an alarm, and with the
 * minute in which a result or a team is due, so that nobody learns of it later than at the bedside.
 */
export function nextWait(chart: Chart, now: number, pace: Pace): ActionOf<"wait"> {
  const next = waitingFor(chart).find(
    ({ what, due }) => what !== "drug" && due !== null && due >= now,
  );
  const { minutes } = beatOf(pace);
  const untilDue = next?.due === undefined || next.due === null ? minutes : next.due - now + 1;
  return { kind: "wait", minutes: Math.min(minutes, untilDue), until: "alarm" };
}
