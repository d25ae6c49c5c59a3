import { findItem } from "@encephalon/clinical";
import type { LearnerEvent } from "@encephalon/model";
import { findingName } from "./names";

export const CHART_FILTERS = ["all", "notes", "results", "scans", "doses"] as const;
export type ChartFilter = (typeof CHART_FILTERS)[number];
type Shelf = Exclude<ChartFilter, "all">;

/** A line of the chart: an event with its place in the record. */
export interface ChartLine {
  readonly index: number;
  readonly event: LearnerEvent;
}

const isPicture = (item: string): boolean => {
  const found = findItem(item, "order");
  return found?.group === "Imaging" || found?.group === "Neurophysiology";
};

/** On which shelf of the chart an event stands; the monitor's own record stands on none. */
export function shelfOf(event: LearnerEvent): Shelf | null {
  switch (event.kind) {
    case "vitals":
      return null;
    case "ordered":
    case "resulted":
    case "order_cancelled":
    case "order_rescheduled":
      return isPicture(event.item) ? "scans" : "results";
    case "prescribed":
    case "drug_given":
    case "infusion_started":
      return "doses";
    case "stopped":
      return findItem(event.item, "give") ? "doses" : "notes";
    case "arrived":
    case "said":
    case "examined":
    case "procedure_requested":
    case "procedure_started":
    case "procedure_done":
    case "setting_changed":
    case "called":
    case "moved":
    case "decided":
    case "differential_committed":
    case "aness_scored":
    case "predicted":
    case "convulsion_started":
    case "convulsion_stopped":
    case "alarm":
    case "refused":
    case "finished":
    case "died":
      return "notes";
  }
}

/** Everything written in an event, with the names of what it is about, for the search of the chart. */
function wordsOf(event: LearnerEvent): string {
  const ids = Object.values(event).filter((value) => typeof value === "string");
  const names = ids.flatMap((id) => {
    const item = findItem(id);
    return item ? [item.name, ...item.synonyms] : [id.replaceAll("-", " ")];
  });
  const findings =
    "findings" in event
      ? event.findings.map(({ id, text }) =>
          [findingName(id), id.replaceAll("-", " "), text].join(" "),
        )
      : [];
  return [...names, ...findings].join(" ").toLowerCase();
}

/** The chart as asked for, newest first. */
export function chartLines(
  entries: readonly LearnerEvent[],
  filter: ChartFilter,
  query: string,
): readonly ChartLine[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries
    .map((event, index) => ({ index, event }))
    .filter(({ event }) => {
      const shelf = shelfOf(event);
      if (shelf === null || (filter !== "all" && shelf !== filter)) return false;
      if (words.length === 0) return true;
      const text = wordsOf(event);
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => b.event.at - a.event.at || b.index - a.index);
}
