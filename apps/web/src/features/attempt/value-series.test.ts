import { chartOf, type LearnerEvent } from "@encephalon/model";
import { childCard } from "@encephalon/model/testing";
import { describe, expect, test } from "vitest";
import { knownValues, trendSpread, valueSeries } from "./value-series";

const sodium = (value: number, flag?: "low" | "high") => ({
  id: "sodium",
  value,
  unit: "mmol/L",
  ...(flag && { flag }),
});

/** The gas of minute 40 is back before the laboratory's sample of minute 10. */
const entries: readonly LearnerEvent[] = [
  {
    kind: "resulted",
    at: 45,
    item: "capillary-gas",
    order: 2,
    sampledAt: 40,
    findings: [sodium(128, "low")],
  },
  {
    kind: "resulted",
    at: 70,
    item: "electrolytes",
    order: 1,
    sampledAt: 10,
    findings: [sodium(133, "low"), { id: "potassium", value: 4, unit: "mmol/L" }],
  },
];
const chart = chartOf(childCard(), entries);

describe("the values of one name", () => {
  test("stand by the time of the sample, each with its test and flag", () => {
    expect(valueSeries(chart, "sodium")).toEqual([
      { at: 10, value: 133, unit: "mmol/L", flag: "low", item: "electrolytes" },
      { at: 40, value: 128, unit: "mmol/L", flag: "low", item: "capillary-gas" },
    ]);
  });

  test("are none where nothing was measured", () => {
    expect(valueSeries(chart, "ammonia")).toEqual([]);
  });

  test.each([
    { knownAt: 44, values: [] },
    { knownAt: 45, values: [128] },
    { knownAt: 70, values: [133, 128] },
  ])("known at minute $knownAt: $values", ({ knownAt, values }) => {
    expect(knownValues(chart, "sodium", knownAt).map(({ value }) => value)).toEqual(values);
  });
});

test.each([
  { name: "what is usual", usual: { low: 135, high: 145, source: "IowaHaem" }, spread: 10 },
  { name: "a fifth of the value where no range is known", usual: undefined, spread: 28 },
  { name: "a fifth where the range is open", usual: { high: 5, source: "IowaHaem" }, spread: 28 },
] as const)("a trend's scale covers $name", ({ usual, spread }) => {
  expect(trendSpread([140, 128], usual)).toBe(spread);
});
