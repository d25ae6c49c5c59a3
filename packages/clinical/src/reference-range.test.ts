import { describe, expect, test } from "vitest";
import { ANALYTE_IDS, type AnalyteId } from "./analytes";
import { outOfRange, referenceRange, type Sex } from "./reference-range";
import { isRefId } from "./references";

interface Row {
  readonly analyte: AnalyteId;
  readonly ageMonths: number;
  readonly sex?: Sex;
  readonly low?: number;
  readonly high?: number;
}

test.each<Row>([
  { analyte: "haemoglobin", ageMonths: 9, low: 113, high: 141 },
  { analyte: "haemoglobin", ageMonths: 12, low: 110, high: 145 },
  { analyte: "haemoglobin", ageMonths: 168, low: 120, high: 160 },
  { analyte: "white-cell-count", ageMonths: 9, low: 6, high: 17.5 },
  { analyte: "white-cell-count", ageMonths: 22, low: 6, high: 17 },
  { analyte: "white-cell-count", ageMonths: 31, low: 5.5, high: 15.5 },
  { analyte: "neutrophils", ageMonths: 59, low: 1.5, high: 8.5 },
  { analyte: "neutrophils", ageMonths: 60, low: 1.7, high: 7.5 },
  { analyte: "platelets", ageMonths: 9, low: 150, high: 450 },
  { analyte: "alt", ageMonths: 11, low: 13, high: 45 },
  { analyte: "alt", ageMonths: 12, low: 5, high: 45 },
  { analyte: "alt", ageMonths: 48, low: 10, high: 25 },
  { analyte: "alt", ageMonths: 84, low: 10, high: 35 },
  { analyte: "alt", ageMonths: 168, sex: "F", low: 5, high: 30 },
  { analyte: "alt", ageMonths: 168, sex: "M", low: 10, high: 45 },
  { analyte: "ast", ageMonths: 9, low: 20, high: 65 },
  { analyte: "ast", ageMonths: 22, high: 60 },
  { analyte: "ast", ageMonths: 168, high: 60 },
  { analyte: "ldh", ageMonths: 22, low: 198, high: 384 },
  { analyte: "ldh", ageMonths: 50, low: 173, high: 373 },
  { analyte: "ldh", ageMonths: 98, low: 148, high: 327 },
  { analyte: "ldh", ageMonths: 168, low: 123, high: 331 },
  { analyte: "ck", ageMonths: 9, low: 36, high: 288 },
  { analyte: "ck", ageMonths: 168, sex: "F", low: 35, high: 197 },
  { analyte: "creatinine", ageMonths: 9, low: 15, high: 55 },
  { analyte: "creatinine", ageMonths: 22, low: 25, high: 60 },
  { analyte: "creatinine", ageMonths: 168, low: 44, high: 88 },
  { analyte: "potassium", ageMonths: 9, low: 3.5, high: 6 },
  { analyte: "potassium", ageMonths: 12, low: 3.3, high: 5.5 },
  { analyte: "ph-blood", ageMonths: 9, low: 7.27, high: 7.4 },
  { analyte: "ph-blood", ageMonths: 12, low: 7.35, high: 7.42 },
  { analyte: "pco2-blood", ageMonths: 35, low: 26, high: 41 },
  { analyte: "pco2-blood", ageMonths: 36, low: 34, high: 46 },
  { analyte: "bicarbonate-blood", ageMonths: 9, low: 19, high: 24 },
  { analyte: "ammonia", ageMonths: 9, low: 21, high: 50 },
  { analyte: "ferritin", ageMonths: 9, high: 500 },
  { analyte: "csf-white-cells", ageMonths: 0, high: 19 },
  { analyte: "csf-white-cells", ageMonths: 1, high: 9 },
  { analyte: "csf-white-cells", ageMonths: 9, high: 5 },
  { analyte: "csf-protein", ageMonths: 9, high: 0.3 },
  { analyte: "csf-glucose", ageMonths: 9, low: 2.2 },
])("$analyte at $ageMonths months", ({ analyte, ageMonths, sex, low, high }) => {
  const range = referenceRange(analyte, ageMonths, sex);
  expect([range?.low, range?.high]).toEqual([low, high]);
});

test.each<Row>([
  { analyte: "alt", ageMonths: 168 },
  { analyte: "alt", ageMonths: 130 },
  { analyte: "white-cell-count", ageMonths: 98 },
  { analyte: "csf-protein", ageMonths: 4 },
  { analyte: "ph-blood", ageMonths: 5 },
  { analyte: "haemoglobin", ageMonths: 5 },
  { analyte: "albumin-serum", ageMonths: 84 },
  { analyte: "orotate-urine", ageMonths: 63 },
  { analyte: "csf-lactate", ageMonths: 9 },
  { analyte: "base-excess", ageMonths: 9 },
])("no range was read for $analyte at $ageMonths months", ({ analyte, ageMonths }) => {
  expect(referenceRange(analyte, ageMonths)).toBeUndefined();
});

describe("every range", () => {
  test.each(ANALYTE_IDS)("of %s is in order and says where it is from", (analyte) => {
    for (let ageMonths = 0; ageMonths < 216; ageMonths++) {
      for (const sex of ["F", "M"] as const) {
        const range = referenceRange(analyte, ageMonths, sex);
        if (!range) continue;
        expect(range.low ?? 0).toBeLessThan(range.high ?? Number.POSITIVE_INFINITY);
        expect(isRefId(range.source) || ["unverified", "design"].includes(range.source)).toBe(true);
      }
    }
  });
});

test.each([
  { value: 149, side: "low" },
  { value: 150, side: "within" },
  { value: 450, side: "within" },
  { value: 451, side: "high" },
])("platelets of $value are $side", ({ value, side }) => {
  expect(outOfRange("platelets", value, 9)).toBe(side);
});
