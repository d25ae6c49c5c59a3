import type { Chart, ChartTest, Vitals } from "@encephalon/model";
import type { ChartIndex } from "./chart-index";
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

/** A chart at a minute, with its index read up to its last entry. */
export interface Reading {
  readonly chart: Chart;
  readonly index: ChartIndex;
  readonly clock: number;
}

/** By what the monitor's last record shows of a finding, else by what was charted last. */
function latestLies({ chart, index, clock }: Reading, test: ChartTestOf<"latest">): boolean {
  const record = chart.vitals.at(-1);
  const shown = record && MONITORED[test.finding]?.(record);
  if (record && shown !== undefined) return lies(shown, test) && isFresh(record.at, test, clock);
  const charted = index.newest.get(test.finding);
  return charted !== undefined && lies(charted.value, test) && isFresh(charted.at, test, clock);
}

const isFresh = (at: number, { within }: ChartTestOf<"latest">, clock: number): boolean =>
  within === undefined || at >= clock - within;

/** Whether a test reads what moves by itself, the monitor or the clock; any other answers anew only to what is told. */
export const readsWhatMoves = (test: ChartTest): boolean =>
  (test.kind === "latest" && (test.finding in MONITORED || test.within !== undefined)) ||
  test.kind === "not-given" ||
  test.kind === "slow-under-pressure";

/** Whether a test holds on the chart as it stands. A value that is not known makes it false. */
export function chartTestHolds(reading: Reading, test: ChartTest): boolean {
  const { chart, index, clock } = reading;
  switch (test.kind) {
    case "examined":
      return index.examined.has(test.item);
    case "latest":
      return latestLies(reading, test);
    case "resulted": {
      const sampled = index.sampled.get(test.item);
      return sampled !== undefined && sampled >= (test.since ?? sampled);
    }
    case "pending":
      return isPending(chart, test.item);
    case "running":
      return chart.running[test.item] !== undefined;
    case "place":
      return chart.place === test.place;
    case "convulsed":
      return index.convulsed >= test.since;
    case "convulsing":
      return chart.convulsing;
    case "fallen":
      return hasFallen(reading, test);
    case "since":
      return liesSince(reading, test);
    case "not-given":
      return (index.given.get(test.item) ?? Number.NEGATIVE_INFINITY) <= clock - test.within;
    case "slow-under-pressure":
      return isSlowOnMonitor(chart);
  }
}

const isPending = ({ pending }: Chart, item: string): boolean =>
  pending.some((order) => order.item === item);

/** Whether the last value of a finding is so far below the best of the time before it. */
function hasFallen({ chart, index }: Reading, { finding, by, within }: ChartTestOf<"fallen">) {
  const last = index.newest.get(finding);
  if (!last) return false;
  const known = chart.values[finding] ?? [];
  return known.some(({ at, value }) => at >= last.at - within && value >= last.value + by);
}

/** Whether a finding has been seen within these bounds since the latest value of the other; false without one. */
function liesSince({ chart, index }: Reading, test: ChartTestOf<"since">): boolean {
  const last = index.newest.get(test.latest);
  if (!last) return false;
  const known = chart.values[test.finding] ?? [];
  return known.some(({ at, value }) => at > last.at && lies(value, test)) === test.seen;
}

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

const lies = (value: number, { atLeast, atMost }: Bounds): boolean =>
  value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY);

type ChartTestOf<K extends ChartTest["kind"]> = Extract<ChartTest, { kind: K }>;
