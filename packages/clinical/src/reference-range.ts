import type { AnalyteId } from "./analytes";
import type { Source } from "./catalogue/item";

/** Where a result counts as usual: both ends inside; an end that is absent is open. */
export interface ReferenceRange {
  readonly low?: number;
  readonly high?: number;
  readonly source: Source;
}

export type Sex = "F" | "M";

interface RangeRow extends ReferenceRange {
  /** Completed months, from this one on. */
  readonly from?: number;
  /** Up to, not including, this month. */
  readonly before?: number;
  readonly sex?: Sex;
}

const YEAR = 12;
const years = (from: number, before: number) => ({ from: from * YEAR, before: before * YEAR });

const haematology = {
  haemoglobin: [
    { from: 6, before: YEAR, low: 113, high: 141, source: "IowaHaem" },
    { ...years(1, 12), low: 110, high: 145, source: "unverified" },
    { from: 12 * YEAR, low: 120, high: 160, source: "unverified" },
  ],
  "white-cell-count": [
    { from: 3, before: YEAR, low: 6.0, high: 17.5, source: "IowaHaem" },
    { ...years(1, 2), low: 6.0, high: 17.0, source: "IowaHaem" },
    { ...years(2, 4), low: 5.5, high: 15.5, source: "IowaHaem" },
  ],
  neutrophils: [
    { from: 6, before: 5 * YEAR, low: 1.5, high: 8.5, source: "IowaHaem" },
    { ...years(5, 18), low: 1.7, high: 7.5, source: "IowaHaem" },
  ],
  platelets: [{ low: 150, high: 450, source: "IowaHaem" }],
  aptt: [{ low: 25, high: 39, source: "unverified" }],
  "prothrombin-time": [{ low: 11, high: 14, source: "unverified" }],
  inr: [{ low: 0.9, high: 1.2, source: "unverified" }],
  fibrinogen: [{ low: 2.0, high: 4.0, source: "unverified" }],
  "d-dimer": [{ high: 0.5, source: "unverified" }],
} as const satisfies Partial<Record<AnalyteId, readonly RangeRow[]>>;

const enzymes = {
  alt: [
    { before: YEAR, low: 13, high: 45, source: "HarrietLane" },
    { ...years(1, 4), low: 5, high: 45, source: "HarrietLane" },
    { ...years(4, 7), low: 10, high: 25, source: "HarrietLane" },
    { ...years(7, 10), low: 10, high: 35, source: "HarrietLane" },
    { ...years(14, 16), sex: "F", low: 5, high: 30, source: "HarrietLane" },
    { ...years(14, 16), sex: "M", low: 10, high: 45, source: "HarrietLane" },
  ],
  ast: [
    { before: YEAR, low: 20, high: 65, source: "unverified" },
    { from: YEAR, high: 60, source: "WhippsX2010" },
  ],
  // Wet chemistry: the method of this project's laboratory.
  ldh: [
    { from: 1, before: 4 * YEAR, low: 198, high: 384, source: "Tongchuan2022" },
    { ...years(4, 7), low: 173, high: 373, source: "Tongchuan2022" },
    { ...years(7, 13), low: 148, high: 327, source: "Tongchuan2022" },
    { ...years(13, 19), low: 123, high: 331, source: "Tongchuan2022" },
  ],
  ck: [
    { from: 1, before: 13 * YEAR, low: 36, high: 288, source: "Tongchuan2022" },
    { ...years(13, 19), sex: "M", low: 49, high: 276, source: "Tongchuan2022" },
    { ...years(13, 19), sex: "F", low: 35, high: 197, source: "Tongchuan2022" },
  ],
} as const satisfies Partial<Record<AnalyteId, readonly RangeRow[]>>;

const glucose = [{ low: 3.9, high: 5.6, source: "unverified" }] as const;

const chemistry = {
  creatinine: [
    { before: YEAR, low: 15, high: 55, source: "WhippsX2010" },
    { ...years(1, 12), low: 25, high: 60, source: "WhippsX2010" },
    { from: 12 * YEAR, low: 44, high: 88, source: "unverified" },
  ],
  urea: [{ from: YEAR, low: 2.5, high: 6.5, source: "unverified" }],
  sodium: [{ low: 135, high: 145, source: "unverified" }],
  potassium: [
    { before: YEAR, low: 3.5, high: 6.0, source: "WhippsX2010" },
    { from: YEAR, low: 3.3, high: 5.5, source: "WhippsX2010" },
  ],
  chloride: [{ low: 98, high: 107, source: "unverified" }],
  "bilirubin-total": [{ from: 1, high: 21, source: "unverified" }],
  "osmolality-serum": [{ low: 275, high: 295, source: "RCH-DI" }],
  "albumin-serum": [
    { ...years(1, 4), low: 34, high: 42, source: "AppxB" },
    { ...years(4, 7), low: 35, high: 52, source: "AppxB" },
  ],
  ammonia: [{ from: 1, low: 21, high: 50, source: "HarrietLane" }],
  "glucose-blood": glucose,
  "glucose-plasma": glucose,
  ferritin: [{ high: 500, source: "Valerie2023" }],
  crp: [{ high: 5, source: "unverified" }],
  procalcitonin: [{ high: 0.5, source: "unverified" }],
  "il-6": [{ high: 7, source: "unverified" }],
} as const satisfies Partial<Record<AnalyteId, readonly RangeRow[]>>;

const gas = {
  "ph-blood": [
    { from: 6, before: YEAR, low: 7.27, high: 7.4, source: "NewcastleGas" },
    { from: YEAR, low: 7.35, high: 7.42, source: "NewcastleGas" },
  ],
  "pco2-blood": [
    { before: 3 * YEAR, low: 26, high: 41, source: "NewcastleGas" },
    { from: 3 * YEAR, low: 34, high: 46, source: "NewcastleGas" },
  ],
  "bicarbonate-blood": [
    { from: 2, before: 2 * YEAR, low: 19, high: 24, source: "AppxB" },
    { from: 2 * YEAR, low: 18, high: 25, source: "AppxB" },
  ],
  "lactate-blood": [{ low: 0.5, high: 2.2, source: "unverified" }],
} as const satisfies Partial<Record<AnalyteId, readonly RangeRow[]>>;

const csf = {
  "csf-white-cells": [
    { before: 1, high: 19, source: "Kestenbaum2010" },
    { from: 1, before: 2, high: 9, source: "Kestenbaum2010" },
    { from: 2, high: 5, source: "unverified" },
  ],
  "csf-protein": [
    { before: 1, high: 1.15, source: "Shah2011" },
    { from: 1, before: 2, high: 0.89, source: "Shah2011" },
    { from: 6, high: 0.3, source: "Wong2000" },
  ],
  "csf-glucose": [{ low: 2.2, source: "design" }],
  "csf-opening-pressure": [{ high: 28, source: "unverified" }],
} as const satisfies Partial<Record<AnalyteId, readonly RangeRow[]>>;

const rows: Readonly<Partial<Record<AnalyteId, readonly RangeRow[]>>> = {
  ...haematology,
  ...enzymes,
  ...chemistry,
  ...gas,
  ...csf,
};

const holds = (row: RangeRow, ageMonths: number, sex: Sex | undefined): boolean =>
  (row.from === undefined || ageMonths >= row.from) &&
  (row.before === undefined || ageMonths < row.before) &&
  (row.sex === undefined || row.sex === sex);

/**
 * The usual range of an analyte at an age in completed months, in the analyte's own unit; undefined
 * where none was read. A few ranges of adolescents differ by sex and need it. Analyser, method and
 * country change every one of them.
 */
export function referenceRange(
  analyte: AnalyteId,
  ageMonths: number,
  sex?: Sex,
): ReferenceRange | undefined {
  const row = rows[analyte]?.find((candidate) => holds(candidate, ageMonths, sex));
  if (!row) return undefined;
  const { low, high, source } = row;
  return {
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    source,
  };
}

/** Whether a value lies below or above what is usual at that age; undefined where nothing is known. */
export function outOfRange(
  analyte: AnalyteId,
  value: number,
  ageMonths: number,
  sex?: Sex,
): "low" | "high" | "within" | undefined {
  const range = referenceRange(analyte, ageMonths, sex);
  if (!range) return undefined;
  if (range.low !== undefined && value < range.low) return "low";
  return range.high !== undefined && value > range.high ? "high" : "within";
}
