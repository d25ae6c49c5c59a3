import { isAnalyteId, type ReferenceRange, referenceRange } from "@encephalon/clinical";
import type { Chart, ChildCard, LearnerEvent } from "@encephalon/model";

/** One value of an analyte or a sign, as it stands on the chart. */
export interface SeriesPoint {
  /** The minute that it belongs to: of the sample, or of the look. */
  readonly at: number;
  readonly value: number;
  readonly unit: string;
  readonly flag: "low" | "high" | null;
  /** What it was found by: a test, an examination or a procedure. */
  readonly item: string;
}

function pointIn(event: LearnerEvent, id: string): SeriesPoint | null {
  if (!("findings" in event)) return null;
  const found = event.findings.find((finding) => finding.id === id);
  if (found?.value === undefined) return null;
  const { value, unit = "1", flag = null } = found;
  const at = event.kind === "resulted" ? event.sampledAt : event.at;
  return { at, value, unit, flag, item: event.item };
}

/** Every value of one name on the chart, by the minute that it belongs to. */
export const valueSeries = ({ entries }: Chart, id: string): readonly SeriesPoint[] =>
  entries.flatMap((event) => pointIn(event, id) ?? []).sort((a, b) => a.at - b.at);

/** The values that were known at a minute, by the minute that they belong to. */
export const knownValues = ({ values }: Chart, id: string, knownAt: number) =>
  (values[id] ?? []).filter((value) => value.knownAt <= knownAt).toSorted((a, b) => a.at - b.at);

/** What is usual at that age; undefined for what is no analyte, or where no range was read. */
export const usualRange = (
  id: string,
  { ageMonths, sex }: ChildCard,
): ReferenceRange | undefined =>
  isAnalyteId(id) ? referenceRange(id, ageMonths, sex === "female" ? "F" : "M") : undefined;

/** The least height that a trend's scale covers: what is usual, or a fifth of the value itself. */
export function trendSpread(values: readonly number[], usual: ReferenceRange | undefined): number {
  if (usual?.low !== undefined && usual.high !== undefined) return usual.high - usual.low;
  return Math.max(...values.map(Math.abs), 0.1) / 5;
}
