import { heartRateRange, hypotensionLimit, respiratoryRateRange } from "@encephalon/clinical";
import { type Chart, latestValue, type Vitals, type VitalsAt } from "@encephalon/model";
import { messages } from "./messages";

/** How far back the trends at the bedside reach, in minutes. */
export const TREND_MINUTES = 360;

export interface TrendPoint {
  readonly at: number;
  readonly value: number;
}

/** Each trace keeps its colour wherever it is drawn. */
export const TRACE_LOOKS = {
  heart: "text-heart",
  pressure: "text-pressure",
  saturation: "text-saturation",
  breathing: "text-breathing",
  temperature: "text-temperature",
  icp: "text-icp",
  plain: "text-text",
} as const;
export type TraceName = keyof typeof TRACE_LOOKS;

/** One number of the monitor. */
export interface VitalRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly trace: TraceName;
  readonly value: string | null;
  readonly flag: "low" | "high" | null;
  /** One line to draw, or two: systolic and diastolic. */
  readonly lines: readonly (readonly TrendPoint[])[];
  /** When it was seen, where that is not now. */
  readonly seenAt?: number;
}

type Channel = keyof Vitals;

const line = (record: readonly VitalsAt[], channel: Channel): readonly TrendPoint[] =>
  record.flatMap((vitals) => {
    const value = vitals[channel];
    return value === undefined ? [] : [{ at: vitals.at, value }];
  });

const flagged = (value: number | undefined, low?: number, high?: number): VitalRow["flag"] => {
  if (value === undefined) return null;
  if (low !== undefined && value < low) return "low";
  return high !== undefined && value > high ? "high" : null;
};

const fixed = (value: number | undefined, decimals = 0): string | null =>
  value === undefined ? null : value.toFixed(decimals);

function channelRow(
  record: readonly VitalsAt[],
  channel: Channel,
  rest: Pick<VitalRow, "label" | "unit" | "trace"> & { decimals?: number; flag?: VitalRow["flag"] },
): VitalRow {
  const { decimals, flag, ...looks } = rest;
  const value = fixed(record.at(-1)?.[channel], decimals);
  return { id: channel, ...looks, value, flag: flag ?? null, lines: [line(record, channel)] };
}

function pressureRow(record: readonly VitalsAt[], ageMonths: number): VitalRow {
  const last = record.at(-1);
  return {
    id: "pressure",
    label: messages.monitor.pressure,
    unit: "mm[Hg]",
    trace: "pressure",
    value: last ? `${fixed(last.systolic)}/${fixed(last.diastolic)}` : null,
    flag: flagged(last?.systolic, hypotensionLimit(ageMonths)),
    lines: [line(record, "systolic"), line(record, "diastolic")],
  };
}

function gcsRow(chart: Chart, from: number): VitalRow {
  const seen = latestValue(chart, "gcs");
  const points = (chart.values.gcs ?? []).filter(({ at }) => at >= from);
  return {
    id: "gcs",
    label: messages.monitor.gcs,
    unit: "1",
    trace: "plain",
    value: seen ? String(seen.value) : null,
    flag: null,
    lines: [points.map(({ at, value }) => ({ at, value }))],
    ...(seen && { seenAt: seen.at }),
  };
}

/** The monitor's record of the last six hours. */
export const recentVitals = (chart: Chart, now: number): readonly VitalsAt[] =>
  chart.vitals.filter(({ at }) => at >= now - TREND_MINUTES);

/** A moment of the last six hours: what the monitor recorded, the coma score that was seen, or both. */
export interface RecordedAt {
  readonly at: number;
  readonly vitals: VitalsAt | null;
  readonly gcs: number | null;
}

/** What the trends draw, as lines of a table, newest first. */
export function recordTable(chart: Chart, now: number): readonly RecordedAt[] {
  const vitals = new Map(recentVitals(chart, now).map((each) => [each.at, each]));
  const seen = (chart.values.gcs ?? []).filter(({ at }) => at >= now - TREND_MINUTES);
  const scores = new Map(seen.map(({ at, value }) => [at, value]));
  return [...new Set([...vitals.keys(), ...scores.keys()])]
    .sort((a, b) => b - a)
    .map((at) => ({ at, vitals: vitals.get(at) ?? null, gcs: scores.get(at) ?? null }));
}

/** What the monitor shows, in bedside order; pressure in the skull and carbon dioxide only when measured. */
export function vitalRows(chart: Chart, now: number): readonly VitalRow[] {
  const record = recentVitals(chart, now);
  const last = record.at(-1);
  const { ageMonths } = chart.child;
  const heart = heartRateRange(ageMonths);
  const breaths = respiratoryRateRange(ageMonths);
  const { monitor } = messages;
  const rows = [
    channelRow(record, "heartRate", {
      label: monitor.heartRate,
      unit: "/min",
      trace: "heart",
      flag: flagged(last?.heartRate, heart?.low, heart?.high),
    }),
    pressureRow(record, ageMonths),
    channelRow(record, "saturation", { label: monitor.saturation, unit: "%", trace: "saturation" }),
    channelRow(record, "respiratoryRate", {
      label: monitor.breathing,
      unit: "/min",
      trace: "breathing",
      flag: flagged(last?.respiratoryRate, breaths.low, breaths.high),
    }),
    channelRow(record, "temperature", {
      label: monitor.temperature,
      unit: "Cel",
      trace: "temperature",
      decimals: 1,
    }),
    channelRow(record, "icp", { label: monitor.icp, unit: "mm[Hg]", trace: "icp" }),
    channelRow(record, "endTidalCo2", { label: monitor.endTidal, unit: "mm[Hg]", trace: "plain" }),
  ];
  const measured = rows.filter(({ id, lines }) => !OPTIONAL.has(id) || lines[0]?.length);
  return [...measured, gcsRow(chart, now - TREND_MINUTES)];
}

const OPTIONAL: ReadonlySet<string> = new Set<Channel>(["icp", "endTidalCo2"]);
