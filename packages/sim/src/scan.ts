import { orderItem, readSample } from "./results";
import { type Bench, note, schedule, type TaskOf } from "./state";
import { V } from "./vector";

/** Studies that take the child away from the bedside. */
const AWAY: ReadonlySet<string> = new Set([
  "ct-head",
  "ct-venogram",
  "mri-brain",
  "mri-brain-short",
  "mr-venogram",
  "mri-spine",
  "mr-spectroscopy",
]);

/** The scan begins: the child leaves for the scanner, and shows what is there at that minute. */
export function beginScan(bench: Bench, task: TaskOf<"scan">): void {
  const { order, item: id } = task;
  const item = orderItem(id);
  if (!item) return;
  if (bench.place === "home") {
    cancelScan(bench, task);
    return;
  }
  const { kind } = bench.presentation.card.hospital;
  const ends = bench.clock + (item.duration?.[kind] ?? 0);
  if (AWAY.has(id)) leave(bench, id, ends + 5);
  const { findings, report } = readSample(bench, item, bench.x, bench.clock);
  const due = ends + item.turnaround[kind];
  schedule(bench, {
    kind: "result",
    due,
    order,
    item: id,
    sampledAt: bench.clock,
    findings,
    report,
  });
}

/** The child has gone home before the scanner was free. */
export function cancelScan(bench: Bench, { order, item }: TaskOf<"scan">): void {
  const reason = "The child has gone home.";
  note(bench, { kind: "order_cancelled", at: bench.clock, item, order, reason });
}

function leave(bench: Bench, item: string, until: number): void {
  note(bench, { kind: "procedure_started", at: bench.clock, item, until, by: "learner" });
  if (bench.place === "scanner") return;
  schedule(bench, { kind: "return", due: until, place: bench.place });
  bench.place = "scanner";
  bench.x[V.inScanner] = 1;
  note(bench, { kind: "moved", at: bench.clock, place: "scanner" });
}

export function comeBack(bench: Bench, { place }: TaskOf<"return">): void {
  if (bench.place !== "scanner") return;
  bench.place = place;
  bench.x[V.inScanner] = 0;
  note(bench, { kind: "moved", at: bench.clock, place });
}
