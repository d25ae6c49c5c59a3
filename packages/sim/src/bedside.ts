import { CT_STUDIES, findItem, MR_STUDIES } from "@encephalon/clinical";
import type { Action, Place } from "@encephalon/model";
import { machineOf, runningMachine } from "./machines";
import { resultOf } from "./order-test";
import { passTime } from "./pass-time";
import { type Refusal, refusal } from "./refusal";
import { orderItem } from "./results";
import { type Bench, type LastScan, note, schedule, type Task, type TaskOf } from "./state";

// One child is in one place, and one thing is done to it at a time.

/** Studies that take the child away from the bedside, each with its room. */
export const AWAY: ReadonlyMap<string, LastScan["room"]> = new Map([
  ...CT_STUDIES.map((id) => [id, "ct"] as const),
  ...MR_STUDIES.map((id) => [id, "mri"] as const),
]);

/** Minutes from a scanner back to the bed, and from one scanner's table to another's (design). */
export const WAY_BACK = 5;
const BETWEEN_ROOMS = 10;

/** What is done with hands at the bedside, and can wait until a child who is away is back. */
const AT_THE_BEDSIDE: ReadonlySet<string> = new Set([
  "extubation",
  "non-invasive-ventilation",
  "central-line",
  "dialysis-catheter",
  "arterial-line",
  "urinary-catheter",
  "nasogastric-tube",
  "lumbar-puncture",
  "icp-monitor",
  "active-cooling",
  "enteral-feeding",
  "early-rehabilitation",
  "physical-restraint",
  "brain-death-testing",
]);

/** Whether the child has to be at the bedside for it. */
export const needsBedside = (action: Action): boolean =>
  action.kind === "examine" ||
  action.kind === "move" ||
  (action.kind === "do" && AT_THE_BEDSIDE.has(action.item));

/** Hands on the child for so many minutes: who calls back or would take it away waits for them. */
export function handsOn(bench: Bench, minutes: number): void {
  bench.handsUntil = bench.clock + minutes;
  passTime(bench, minutes);
}

export const isAway = ({ place }: { readonly place: Place }): boolean =>
  place === "scanner" || place === "theatre";

/** What needs the child at the bedside cannot be done while it is away. */
export function away({ place }: Bench): Refusal | undefined {
  if (place === "scanner")
    return refusal(
      "in-scanner",
      "The child is in the scanner: read the monitor, give drugs, hold the airway. The rest waits for the return.",
    );
  if (place === "theatre")
    return refusal(
      "in-theatre",
      "The child is in theatre, asleep: read the monitor, give drugs. The rest waits for the return.",
    );
  return undefined;
}

/** The return from where the child is, while it is away. */
export const returning = ({ agenda }: Bench): TaskOf<"return"> | undefined =>
  agenda.find((task) => task.kind === "return");

/** The minute at which who is away is back at the bed, as far as is known; 0 for who is there. */
const backAt = (bench: Bench): number =>
  isAway(bench) ? Math.max(returning(bench)?.due ?? 0, bench.clock + 1) : 0;

/** On one trip the next scan begins when the last has ended, in another room after the way there. */
const scannerFree = (bench: Bench, id: string, last = returning(bench)?.last): number =>
  last ? last.until + (last.room === AWAY.get(id) ? 0 : BETWEEN_ROOMS) : backAt(bench);

/** Who waits for the next scan in another room does not go back to bed before it has begun. */
function tripEnds(bench: Bench, { last }: TaskOf<"return">): number {
  const next = bench.agenda.find(
    (task): task is TaskOf<"scan"> =>
      task.kind === "scan" && task.due <= bench.clock && AWAY.has(task.item),
  );
  return next && last ? scannerFree(bench, next.item, last) + 1 : 0;
}

/** The minute from which the child is free for what is due, as far as is known; one that has come if it is. */
function freeFrom(bench: Bench, task: Task): number {
  const { handsUntil } = bench;
  const machineOff = runningMachine(bench)?.due ?? 0;
  switch (task.kind) {
    case "scan":
      return AWAY.has(task.item)
        ? Math.max(scannerFree(bench, task.item), machineOff, handsUntil)
        : backAt(bench);
    case "procedure":
    case "machine":
    case "operation":
      return Math.max(backAt(bench), machineOff, handsUntil);
    case "return":
      return Math.max(handsUntil, tripEnds(bench, task));
    case "answer":
      return handsUntil;
    default:
      return 0;
  }
}

/** What a nurse explains once, when a machine is in its way. */
const maybeTold = (task: Task): task is TaskOf<"scan" | "machine" | "operation"> =>
  task.kind === "scan" || task.kind === "machine" || task.kind === "operation";

/** Puts off by a minute what the child is not free for. */
export function putOff(bench: Bench, task: Task): boolean {
  const free = freeFrom(bench, task);
  if (free <= bench.clock) return false;
  const told = maybeTold(task) ? explained(bench, task) : task;
  const due = bench.clock + 1;
  if (told.kind === "scan") schedule(bench, { ...reschedule(bench, told, free), due });
  else schedule(bench, { ...told, due });
  return true;
}

/** A nurse says once what runs in its way. */
function explained<T extends TaskOf<"scan" | "machine" | "operation">>(bench: Bench, task: T): T {
  const running = machineOf(runningMachine(bench)?.item ?? "")?.name;
  if (!running || task.told) return task;
  const name = findItem(task.item, "order")?.name ?? findItem(task.item, "do")?.name;
  const text = `The ${running} runs: ${name} waits until it is off. Stop it if that cannot wait.`;
  note(bench, { kind: "said", at: bench.clock, speaker: "nurse", text });
  return { ...task, told: true };
}

/** The chart is told of a study that begins at another minute than it says. */
export function reschedule(bench: Bench, task: TaskOf<"scan">, begins: number): TaskOf<"scan"> {
  const item = orderItem(task.item);
  if (!item || begins === task.begins) return task;
  const due = resultOf(bench, item, begins);
  const { order } = task;
  note(bench, { kind: "order_rescheduled", at: bench.clock, item: item.id, order, due });
  return { ...task, begins };
}
