import type { Action, Chart } from "@encephalon/model";
import { AWAY, isAway, needsBedside } from "../bedside";
import type { Choose } from "./course";
import { freshNotes, type Notes, readOn } from "./notes";
import type { View } from "./view";

/** One thing that a policy does when the chart asks for it. */
export interface Habit {
  readonly name: string;
  /** Minutes after which it may act again; absent: once. */
  readonly again?: number;
  /** Goes before what is already under way. */
  readonly urgent?: true;
  readonly when: (view: View) => boolean;
  readonly acts: (view: View) => readonly Action[];
}

export interface HabitsOptions {
  /** The policy stays away until this minute. */
  readonly from?: number;
  /** Ends its play at this minute. */
  readonly until: number;
}

/** What it has under way, and when each habit last acted. */
interface Memory {
  readonly notes: Notes;
  readonly acted: Map<string, number>;
  agenda: Action[];
  /** How many acts at the head of the agenda are an urgent habit's, which no other breaks into. */
  pressing: number;
  last: Action | undefined;
}

/** A policy that goes by habits: at each choice the first, in order, that the chart asks for. */
export function byHabits(habits: readonly Habit[], { from = 0, until }: HabitsOptions): Choose {
  const memory: Memory = {
    notes: freshNotes(),
    acted: new Map(),
    agenda: [],
    pressing: 0,
    last: undefined,
  };
  const urgent = habits.filter((habit) => habit.urgent);
  return (chart, clock) => {
    if (chart.over !== "no") return null;
    readOn(memory.notes, chart);
    if (clock < from) return { kind: "wait", minutes: Math.min(from - clock, 720) };
    mendAccess(memory);
    const atOnce = takeAtOnce(memory);
    if (atOnce) return atOnce;
    const view = { chart, clock, elapsed: clock - from, notes: memory.notes };
    if (memory.pressing === 0 || isHeld(memory, chart))
      memory.pressing += start(memory, urgent, view);
    if (memory.agenda.length === 0) start(memory, habits, view);
    if (memory.agenda.length === 0 && clock >= until) return { kind: "finish", plan: [] };
    return (isHeld(memory, chart) ? undefined : take(memory)) ?? pause(chart, view.elapsed);
  };
}

/** What takes no time at the bedside. */
const AT_ONCE: ReadonlySet<Action["kind"]> = new Set<Action["kind"]>([
  "order",
  "decide",
  "differential",
  "set",
  "stop",
]);

/** Whether what comes next waits for a child who is away. */
const isHeld = ({ agenda }: Memory, chart: Chart): boolean =>
  isAway(chart) && agenda[0] !== undefined && needsBedside(agenda[0]);

/** What costs no minute is done before anything else is begun. */
function takeAtOnce(memory: Memory): Action | undefined {
  const next = memory.agenda[0];
  if (!next || !AT_ONCE.has(next.kind)) return undefined;
  return take(memory);
}

/** The next act under way. */
function take(memory: Memory): Action | undefined {
  memory.last = memory.agenda.shift();
  memory.pressing = Math.max(0, memory.pressing - 1);
  return memory.last;
}

/** Puts what the first ready habit does before the rest: how many acts that is. */
function start(memory: Memory, habits: readonly Habit[], view: View): number {
  for (const habit of habits) {
    if (!isDue(memory, habit, view.clock) || !habit.when(view)) continue;
    const acts = habit.acts(view);
    if (isAway(view.chart) && acts.some(needsBedside)) continue;
    memory.acted.set(habit.name, view.clock);
    if (acts.length === 0) continue;
    memory.agenda = [...acts, ...memory.agenda];
    return acts.length;
  }
  return 0;
}

function isDue({ acted }: Memory, { name, again }: Habit, clock: number): boolean {
  const last = acted.get(name);
  return last === undefined || (again !== undefined && clock - last >= again);
}

/** Without a line a drug is refused: a needle into the bone, and the drug again. */
function mendAccess(memory: Memory): void {
  const { last, notes } = memory;
  if (notes.refused !== "no-access" || last?.kind !== "give") return;
  memory.agenda = [{ kind: "do", item: "intraosseous" }, last, ...memory.agenda];
  memory.pressing += 2;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** Looks up every few minutes at first and before a scan, later every half hour; an alarm calls it sooner. */
function pause({ running, pending }: Chart, elapsed: number): Action {
  const close = running.adrenaline !== undefined || elapsed < 6 * HOUR;
  const scanned = pending.some(({ item }) => AWAY.has(item));
  const minutes = scanned || (close && elapsed < DAY) ? 5 : elapsed < DAY ? 10 : 30;
  return minutes > 5 ? { kind: "wait", minutes, until: "alarm" } : { kind: "wait", minutes };
}
