import { type Chart, type ChartTest, latestValue, type Vitals } from "@encephalon/model";
import { isSlowOnMonitor } from "./slow-on-monitor";

const MONITORED: Readonly<Record<string, (vitals: Vitals) => number | undefined>> = {
  "oxygen-saturation": ({ saturation }) => saturation,
  temperature: ({ temperature }) => temperature,
  "heart-rate": ({ heartRate }) => heartRate,
  "respiratory-rate": ({ respiratoryRate }) => respiratoryRate,
  "systolic-pressure": ({ systolic }) => systolic,
  "intracranial-pressure": ({ icp }) => icp,
  "end-tidal-co2": ({ endTidalCo2 }) => endTidalCo2,
};

interface Known {
  readonly at: number;
  readonly value: number;
}

/** What the monitor's last record shows of a finding, else what was charted last, with the minute of it. */
function lastKnown(chart: Chart, finding: string): Known | undefined {
  const record = chart.vitals.at(-1);
  const value = record && MONITORED[finding]?.(record);
  if (record && value !== undefined) return { at: record.at, value };
  return latestValue(chart, finding);
}

/** Whether a test holds on the chart as it stands. A value that is not known makes it false. */
export function chartTestHolds(chart: Chart, test: ChartTest, clock: number): boolean {
  switch (test.kind) {
    case "examined":
      return chart.entries.some((entry) => entry.kind === "examined" && entry.item === test.item);
    case "latest": {
      const known = lastKnown(chart, test.finding);
      if (!known || !lies(known.value, test)) return false;
      return test.within === undefined || known.at >= clock - test.within;
    }
    case "resulted":
      return chart.entries.some(
        (entry) =>
          entry.kind === "resulted" &&
          entry.item === test.item &&
          entry.sampledAt >= (test.since ?? entry.sampledAt),
      );
    case "pending":
      return chart.pending.some(({ item }) => item === test.item);
    case "running":
      return chart.running[test.item] !== undefined;
    case "place":
      return chart.place === test.place;
    case "convulsed":
      return chart.entries.some(
        ({ kind, at }) => kind === "convulsion_started" && at >= test.since,
      );
    case "convulsing":
      return chart.convulsing;
    case "fallen":
      return hasFallen(chart, test);
    case "since":
      return liesSince(chart, test);
    case "not-given":
      return !chart.drugs.some(({ drug, at }) => drug === test.item && at > clock - test.within);
    case "slow-under-pressure":
      return isSlowOnMonitor(chart);
  }
}

/** Whether the last value of a finding is so far below the best of the time before it. */
function hasFallen(chart: Chart, { finding, by, within }: ChartTestOf<"fallen">): boolean {
  const last = latestValue(chart, finding);
  if (!last) return false;
  const known = chart.values[finding] ?? [];
  return known.some(({ at, value }) => at >= last.at - within && value >= last.value + by);
}

/** Whether a finding has been seen within these bounds since the latest value of the other; false without one. */
function liesSince(chart: Chart, test: ChartTestOf<"since">): boolean {
  const last = latestValue(chart, test.latest);
  if (!last) return false;
  const later = (chart.values[test.finding] ?? []).filter(({ at }) => at > last.at);
  return later.some(({ value }) => lies(value, test)) === test.seen;
}

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

const lies = (value: number, { atLeast, atMost }: Bounds): boolean =>
  value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY);

type ChartTestOf<K extends ChartTest["kind"]> = Extract<ChartTest, { kind: K }>;
