import { findItem } from "@encephalon/clinical";
import type { Chart, PendingOrder } from "@encephalon/model";
import { itemName } from "./names";

/** How long a tap serves tests that are ordered after it, in minutes. */
const TAP_SERVES = 1440;

export interface Waiting {
  readonly key: string;
  readonly name: string;
  readonly what: "result" | "drug" | "team";
  /** The minute at which it comes, or null as long as it waits for a lumbar puncture. */
  readonly due: number | null;
  /** The study or the team that may still be called off, or null. */
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
 * Whether an order of cerebrospinal fluid still waits for the first tap after it: its time is not known
 * before the needle.
 */
const waitsForTap = ({ item, orderedAt }: PendingOrder, chart: Chart): boolean =>
  waitedForTap(item, orderedAt, chart) && !tapsOf(chart).some((at) => at > orderedAt);

/**
 * A sample is taken at once, of cerebrospinal fluid by the tap; a study that has a slot has begun when the
 * chart says so.
 */
function hasBegun(pending: PendingOrder, chart: Chart): boolean {
  if (waitsForTap(pending, chart)) return false;
  const { item, order } = pending;
  if (!findItem(item, "order")?.start) return true;
  return chart.entries.some((event) => event.kind === "procedure_started" && event.order === order);
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
      due: waitsForTap(order, chart) ? null : order.due,
      callOff: hasBegun(order, chart) ? null : order.item,
    })),
    ...chart.requests.map(({ item, due }) => ({
      key: `team ${item}`,
      name: itemName(item),
      what: "team" as const,
      due,
      callOff: item,
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
