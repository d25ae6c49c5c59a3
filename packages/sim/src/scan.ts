import { AWAY, reschedule, returning, WAY_BACK } from "./bedside";
import { recordingOf } from "./eeg-report";
import { resultOf, scanMinutes } from "./order-test";
import { type Refusal, refusal } from "./refusal";
import { orderItem, readSample } from "./results";
import { type Bench, note, schedule, type Task, type TaskOf } from "./state";
import { V } from "./vector";

export const GONE_HOME = "The child has gone home.";

/** The scan begins: the child leaves for the scanner, and shows what is there at that minute. */
export function beginScan(bench: Bench, task: TaskOf<"scan">): void {
  const { order, item: id } = task;
  const item = orderItem(id);
  if (!item) return;
  if (bench.place === "home") {
    cancel(bench, task, GONE_HOME);
    return;
  }
  const at = bench.clock;
  reschedule(bench, task, at);
  const until = at + scanMinutes(bench, item);
  note(bench, { kind: "procedure_started", at, item: id, until, by: "learner", order });
  if (AWAY.has(id)) leave(bench, "scanner", until + WAY_BACK);
  const { findings, report } = readSample(bench, item, bench.x, at);
  const due = resultOf(bench, item, at);
  schedule(bench, {
    kind: "result",
    due,
    order,
    item: id,
    sampledAt: at,
    findings,
    report,
    ...recordingOf(id, bench.x),
  });
}

/** What has not begun, or waits for a tap, is called off; what was begun is finished and read. */
export function callOff(bench: Bench, id: string): Refusal | undefined {
  const waiting = [...bench.agenda.filter(isScan), ...bench.awaitingTap].filter(
    ({ item }) => item === id,
  );
  if (waiting.length === 0)
    return refusal("not-waiting", "None of these waits to begin: what was begun is finished.");
  bench.agenda = bench.agenda.filter((task) => !(isScan(task) && task.item === id));
  bench.awaitingTap = bench.awaitingTap.filter(({ item }) => item !== id);
  for (const asked of waiting) cancel(bench, asked, "Called off.");
  return undefined;
}

export const isScan = (task: Task): task is TaskOf<"scan"> => task.kind === "scan";

/** An order that will not be carried out, and why. */
export function cancel(
  bench: Bench,
  { order, item }: { readonly order: number; readonly item: string },
  reason: string,
): void {
  note(bench, { kind: "order_cancelled", at: bench.clock, item, order, reason });
}

/** The child leaves the bed; a second scan on the same trip puts the return off. */
export function leave(bench: Bench, place: "scanner" | "theatre", until: number): void {
  const back = returning(bench);
  bench.agenda = bench.agenda.filter((task) => task !== back);
  schedule(bench, { kind: "return", due: until, place: back?.place ?? bench.place });
  if (bench.place === place) return;
  bench.place = place;
  if (place === "scanner") bench.x[V.inScanner] = 1;
  note(bench, { kind: "moved", at: bench.clock, place });
}

export function comeBack(bench: Bench, { place }: TaskOf<"return">): void {
  bench.place = place;
  bench.x[V.inScanner] = 0;
  note(bench, { kind: "moved", at: bench.clock, place });
}
