import { findItem } from "@encephalon/clinical";
import type { Chart, PendingOrder } from "@encephalon/model";
import { itemName } from "./names";

/** How long a tap serves tests that are ordered after it, in minutes. */
const TAP_SERVES = 1440;

export interface Waiting {
  readonly key: string;
  readonly name: string;
  readonly what: "result" | "drug";
  /** The minute at which it comes, or null as long as it waits for a lumbar puncture. */
  readonly due: number | null;
  /** The study that may still be called off, or null. */
  readonly callOff: string | null;
}

const tapsOf = ({ entries }: Chart): readonly number[] =>
  entries.flatMap((event) =>
    event.kind === "procedure_done" && event.item === "lumbar-puncture" ? [event.at] : [],
  );

/** Whether a test had no tap of the last day to be sent from when it was ordered. */
export const waitedForTap = (item: string, orderedAt: number, chart: Chart): boolean =>
  item.startsWith("csf-") &&
  !tapsOf(chart).some((at) => at <= orderedAt && orderedAt - at < TAP_SERVES);

/**
 * When an order comes back. One of cerebrospinal fluid waits for the first tap after it, unless a tap
 * of the last day serves it; its turnaround begins with the needle.
 */
function dueOf({ item, orderedAt, due }: PendingOrder, chart: Chart): number | null {
  if (!waitedForTap(item, orderedAt, chart)) return due;
  const tap = tapsOf(chart).find((at) => at > orderedAt);
  if (tap === undefined) return null;
  return tap + (findItem(item, "order")?.turnaround[chart.child.hospital.kind] ?? 0);
}

/**
 * A sample is taken at once. A study that takes the child away has begun when the child is fetched;
 * one at the bedside leaves no mark, and begins when it is to be expected.
 */
function hasBegun({ item: id, orderedAt }: PendingOrder, { child, now, entries }: Chart): boolean {
  const item = findItem(id, "order");
  if (!item?.start) return true;
  if (!item.duration) {
    const { kind, from } = child.hospital;
    return now >= Math.max(orderedAt + item.start[kind], from[id] ?? 0);
  }
  return entries.some(
    (event) => event.kind === "procedure_started" && event.item === id && event.at >= orderedAt,
  );
}

const byDue = (a: Waiting, b: Waiting): number =>
  (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER);

/** Everything that is on its way, the soonest first, what has no time yet last. */
export const waitingFor = (chart: Chart): readonly Waiting[] =>
  [
    ...chart.pending.map((order) => ({
      key: `order ${order.order}`,
      name: itemName(order.item),
      what: "result" as const,
      due: dueOf(order, chart),
      callOff: hasBegun(order, chart) ? null : order.item,
    })),
    ...chart.pendingDrugs.map(({ drug, due }, i) => ({
      key: `drug ${i} ${drug}`,
      name: itemName(drug),
      what: "drug" as const,
      due,
      callOff: null,
    })),
  ].sort(byDue);

/** The minute of the next result, or null when none has a time. */
export const nextResult = (chart: Chart): number | null =>
  waitingFor(chart).find(({ what, due }) => what === "result" && due !== null)?.due ?? null;
