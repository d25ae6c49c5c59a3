import { type Chart, type ChartTest, latestValue } from "@encephalon/model";

const MONITORED: Readonly<Record<string, (chart: Chart) => number | undefined>> = {
  "oxygen-saturation": ({ vitals }) => vitals.at(-1)?.saturation,
  temperature: ({ vitals }) => vitals.at(-1)?.temperature,
  "heart-rate": ({ vitals }) => vitals.at(-1)?.heartRate,
  "respiratory-rate": ({ vitals }) => vitals.at(-1)?.respiratoryRate,
  "systolic-pressure": ({ vitals }) => vitals.at(-1)?.systolic,
  "intracranial-pressure": ({ vitals }) => vitals.at(-1)?.icp,
  "end-tidal-co2": ({ vitals }) => vitals.at(-1)?.endTidalCo2,
};

/** Whether a test holds on the chart as it stands. A value that is not known makes it false. */
export function chartTestHolds(chart: Chart, test: ChartTest): boolean {
  switch (test.kind) {
    case "examined":
      return chart.entries.some((entry) => entry.kind === "examined" && entry.item === test.item);
    case "latest": {
      const value = MONITORED[test.finding]?.(chart) ?? latestValue(chart, test.finding)?.value;
      if (value === undefined) return false;
      return (
        value >= (test.atLeast ?? Number.NEGATIVE_INFINITY) &&
        value <= (test.atMost ?? Number.POSITIVE_INFINITY)
      );
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
  }
}
