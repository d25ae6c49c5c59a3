import type { OrderItem } from "@encephalon/clinical";
import { catchUp } from "./advance";
import { type Refusal, refusal, unavailable } from "./refusal";
import { orderItem, readSample } from "./results";
import { type Bench, note, schedule } from "./state";
import { V, type Vector } from "./vector";

/**
 * Orders a test. Blood is drawn at once; a scan waits for its slot; cerebrospinal fluid waits for a
 * tap, and a nurse says so; the lower airway is sampled through a tube.
 */
export function orderTest(bench: Bench, id: string): Refusal | undefined {
  const item = orderItem(id);
  if (!item) return refusal("unknown-item", `There is no test ${id} here.`);
  const barred = unavailable(bench, item.id, item.name) ?? mayBeSampled(bench, item);
  if (barred) return barred;
  const order = bench.nextOrder;
  bench.nextOrder += 1;
  if (isSpinal(item)) orderSpinal(bench, item, order);
  else if (waitsForSlot(item)) orderScan(bench, item, order);
  else {
    catchUp(bench.x, bench.presentation.child, bench.clock); // what is drawn is of this minute
    sample(bench, item, order, bench.x, bench.clock);
  }
  return undefined;
}

/** The lower airway is out of reach without a tube. */
const mayBeSampled = ({ x }: Bench, { id, name }: OrderItem): Refusal | undefined =>
  id.endsWith("-lower") && x[V.ventilated] === 0
    ? refusal("needs-tube", `${name}: there is no tube to draw it through. Send a nose swab.`)
    : undefined;

const isSpinal = ({ id }: OrderItem): boolean => id.startsWith("csf-");
const waitsForSlot = ({ start }: OrderItem): boolean => start !== undefined;
const setting = (bench: Bench): "district" | "tertiary" => bench.presentation.card.hospital.kind;

/** Minutes from a sample, or from the end of a scan, to the result in this hospital. */
export const turnaround = ({ presentation }: Bench, { id, turnaround: usual }: OrderItem): number =>
  presentation.authored.hospital.takes?.[id] ?? usual[presentation.card.hospital.kind];

/** Minutes that a scan takes here; a tracing at the bedside goes on, and is read as it is put on. */
export const scanMinutes = (bench: Bench, { duration }: OrderItem): number =>
  duration?.[setting(bench)] ?? 0;

/** The minute of the result of a study that begins then. */
export const resultOf = (bench: Bench, item: OrderItem, begins: number): number =>
  begins + scanMinutes(bench, item) + turnaround(bench, item);

/** Takes a sample now; the result comes after its turnaround. */
function sample(bench: Bench, item: OrderItem, order: number, x: Vector, at: number): void {
  const due = bench.clock + Math.max(1, turnaround(bench, item));
  note(bench, { kind: "ordered", at: bench.clock, item: item.id, order, due });
  deliver(bench, item, order, x, at, due);
}

function deliver(
  bench: Bench,
  item: OrderItem,
  order: number,
  x: Vector,
  at: number,
  due: number,
): void {
  const { findings, report, after } = readSample(bench, item, x, at);
  const ready = after === undefined ? due : Math.min(due, bench.clock + after);
  schedule(bench, {
    kind: "result",
    due: ready,
    order,
    item: item.id,
    sampledAt: at,
    findings,
    report,
  });
}

const NO_FLUID = "We have no spinal fluid. I keep the request for the lumbar puncture.";

/** Sent from a tap within the last day, or kept until there is one. */
function orderSpinal(bench: Bench, item: OrderItem, order: number): void {
  if (bench.spinal && bench.clock - bench.spinal.at < 1440) {
    sample(bench, item, order, bench.spinal.vector, bench.spinal.at);
    return;
  }
  const alone = bench.awaitingTap.length === 0;
  bench.awaitingTap = [...bench.awaitingTap, { order, item: item.id }];
  note(bench, {
    kind: "ordered",
    at: bench.clock,
    item: item.id,
    order,
    due: bench.clock + 20 + turnaround(bench, item),
  });
  if (alone) note(bench, { kind: "said", at: bench.clock, speaker: "nurse", text: NO_FLUID });
}

/** The needle is in: what waited for it is sent, and its time is known. */
export function sendSpinal(bench: Bench): void {
  bench.spinal = { at: bench.clock, vector: bench.x.slice() as Vector }; // a slice has the same layout
  for (const { order, item: id } of bench.awaitingTap) {
    const item = orderItem(id);
    if (!item) continue;
    const due = bench.clock + Math.max(1, turnaround(bench, item));
    note(bench, { kind: "order_rescheduled", at: bench.clock, item: id, order, due });
    deliver(bench, item, order, bench.spinal.vector, bench.clock, due);
  }
  bench.awaitingTap = [];
}

function orderScan(bench: Bench, item: OrderItem, order: number): void {
  const ready = bench.clock + (item.start?.[setting(bench)] ?? 0);
  const begins = Math.max(ready, bench.presentation.card.hospital.from[item.id] ?? 0);
  const due = resultOf(bench, item, begins);
  note(bench, { kind: "ordered", at: bench.clock, item: item.id, order, due });
  schedule(bench, { kind: "scan", due: begins, order, item: item.id, begins });
}
