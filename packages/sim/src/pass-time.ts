import { CONDITIONS } from "@encephalon/model";
import { advance, restsUntil } from "./advance";
import { ALARMS, alarmBits } from "./alarms";
import { carryOut } from "./carry-out";
import { conditionBits, countMinutes } from "./conditions";
import { recordSeizure } from "./eeg-report";
import { chartedVitals } from "./readout";
import { type Bench, note } from "./state";
import { isParalysed, jerks } from "./systems/consciousness";
import { deathCause, isDeclared } from "./systems/death";
import { KEEPS_TO_A_SIDE, seizureSide } from "./systems/second-hit";
import { V as PLACE, type Vector } from "./vector";
import { speak } from "./voices";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** The monitor keeps a record this often, in minutes. */
export const CHARTED_EVERY = 5;

/** What may end a wait early. */
export type Until = "alarm" | "result" | undefined;

/** Lives so many minutes, or fewer when the child dies or what is waited for comes. */
export function passTime(bench: Bench, length: number, until?: Until): void {
  const end = bench.clock + length;
  while (bench.clock < end && !bench.over) {
    const from = bench.events.length;
    liveOn(bench, end);
    if (until !== undefined && cameTrue(bench, from, until)) return;
  }
}

const cameTrue = ({ events }: Bench, from: number, until: "alarm" | "result"): boolean =>
  events.some(
    ({ kind }, index) =>
      index >= from && (until === "alarm" ? STIRS.has(kind) : kind === "resulted"),
  );

const STIRS: ReadonlySet<string> = new Set(["alarm", "convulsion_started", "died"]);

/** One minute in which something may move, or all the minutes before the next such one, at most up to `end`. */
export function liveOn(bench: Bench, end: number): void {
  const { x, presentation, luck, clock } = bench;
  const rests = restsUntil(x, presentation.child, luck, clock, Math.min(end, nextTask(bench)));
  if (rests === clock) {
    liveMinute(bench);
    return;
  }
  bench.clock = rests;
  keepRecord(bench);
}

/** The minute from which somebody has something to do: what is due next, or the monitor's next record where it is read. */
function nextTask(bench: Bench): number {
  const due = bench.agenda[0]?.due ?? Number.POSITIVE_INFINITY;
  if (due <= bench.clock || !isRead(bench)) return due;
  return Math.min(due, bench.clock + CHARTED_EVERY - (bench.clock % CHARTED_EVERY));
}

/** One minute: what was due, the body, then what anybody at the bedside would notice. */
function liveMinute(bench: Bench): void {
  const { presentation, x } = bench;
  const jerked = jerks(x);
  while ((bench.agenda[0]?.due ?? Number.POSITIVE_INFINITY) <= bench.clock) {
    const [task, ...rest] = bench.agenda;
    bench.agenda = rest;
    if (task) carryOut(bench, task);
  }
  const lived = advance(x, presentation.child, bench.luck, bench.clock);
  bench.clock += 1;
  if (lived > 0) {
    countMinutes(x, bench.clock - 1, lived);
    look(bench, jerked, lived);
  }
  keepRecord(bench);
}

/** The monitor's record, at the minutes at which it keeps one. */
function keepRecord(bench: Bench): void {
  const { x, presentation, luck, clock } = bench;
  if (clock % CHARTED_EVERY !== 0 || !isRead(bench)) return;
  const vitals = chartedVitals(x, presentation.child, luck, clock);
  note(bench, { kind: "vitals", at: clock, vitals });
  bench.recorder?.(bench);
}

/** Whether anybody reads the monitor's record now, or will before a call is answered. */
const isRead = ({ monitored, agenda }: Bench): boolean =>
  monitored || agenda.some(({ kind }) => kind === "answer");

/** What anybody at the bedside would notice of a child in whom so many minutes moved something. */
function look(bench: Bench, jerked: boolean, lived: number): void {
  noticeConvulsion(bench, jerked);
  recordSeizure(bench);
  noticeConditions(bench);
  noticeAlarms(bench);
  speak(bench);
  mayDie(bench, lived);
}

function noticeConvulsion(bench: Bench, before: boolean): void {
  const now = jerks(bench.x);
  if (now === before) return;
  const at = bench.clock;
  if (now)
    note(bench, {
      kind: "convulsion_started",
      at,
      text: convulsionBegins(seizureSide(bench.x, bench.presentation.child)),
    });
  else note(bench, { kind: "convulsion_stopped", at, text: convulsionStops(bench.x) });
}

const convulsionStops = (x: Vector): string =>
  isParalysed(x) ? "The jerking stops: every muscle is slack." : "The jerking stops.";

/** Seizures from one side jerk the other side. */
function convulsionBegins(focus: number): string {
  if (Math.abs(focus) < KEEPS_TO_A_SIDE)
    return "A convulsion starts: stiff, then jerking of all limbs.";
  const side = focus > 0 ? "left" : "right";
  return `A convulsion starts: the ${side} corner of the mouth jerks, then the ${side} arm and leg.`;
}

/** Conditions that came or went, one event each. */
export function noticeConditions(bench: Bench): void {
  const bits = conditionBits(bench.x, bench.presentation.child, bench.clock);
  const changed = bits ^ bench.conditions;
  if (changed === 0) return;
  CONDITIONS.forEach((name, i) => {
    const bit = 1 << i;
    if (changed & bit)
      note(bench, { kind: "condition", at: bench.clock, name, on: (bits & bit) !== 0 });
  });
  bench.conditions = bits;
}

/** Alarms that have begun, one event each. */
export function noticeAlarms(bench: Bench): void {
  const bits = alarmBits(bench.x, bench.presentation.child);
  const risen = bits & ~bench.alarms;
  bench.alarms = bits;
  if (risen === 0) return;
  ALARMS.forEach(({ signal, text }, i) => {
    if (risen & (1 << i)) note(bench, { kind: "alarm", at: bench.clock, signal, text });
  });
}

function mayDie(bench: Bench, lived: number): void {
  const { x } = bench;
  x[V.coned] = x[V.herniation] >= 1 ? x[V.coned] + lived : 0;
  const cause = isDeclared(x, bench.clock) ? "herniation" : deathCause(x);
  if (cause === null) return;
  x[V.dead] = 1;
  bench.over = true;
  bench.agenda = [];
  const { sex } = bench.presentation.card;
  const text = sex === "female" ? "She has died." : "He has died.";
  note(bench, { kind: "death_cause", at: bench.clock, cause });
  note(bench, { kind: "died", at: bench.clock, text });
}
