import type { SimEvent } from "@encephalon/model";

/** A child's results of one finding. */
export interface ChildResult {
  readonly unit: string;
  readonly first: number;
  readonly lowest: number;
  readonly highest: number;
}

/** By the finding. */
export type ChildResults = ReadonlyMap<string, ChildResult>;

/** What came back of one child, by finding. */
export function childResults(events: Iterable<SimEvent>): ChildResults {
  const found = new Map<string, ChildResult>();
  for (const event of events) {
    if (event.kind !== "resulted") continue;
    for (const { id, value, unit } of event.findings) {
      if (value === undefined || unit === undefined) continue;
      const known = found.get(id);
      found.set(id, {
        unit,
        first: known?.first ?? value,
        lowest: Math.min(known?.lowest ?? value, value),
        highest: Math.max(known?.highest ?? value, value),
      });
    }
  }
  return found;
}
