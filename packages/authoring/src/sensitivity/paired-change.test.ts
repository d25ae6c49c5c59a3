import { describe, expect, test } from "vitest";
import { pairedChange } from "./paired-change";

// Expected limits: the published formula, worked by hand.
test.each([
  { n: 100, both: 20, onlyAtLow: 5, onlyAtHigh: 10, change: 0.05, low: -0.0296, high: 0.1277 },
  { n: 100, both: 20, onlyAtLow: 0, onlyAtHigh: 0, change: 0, low: -0.0272, high: 0.0272 },
  { n: 10, both: 0, onlyAtLow: 0, onlyAtHigh: 10, change: 1, low: 0.5206, high: 1 },
])("$onlyAtHigh up and $onlyAtLow down of $n", ({ change, low, high, ...pairs }) => {
  const got = pairedChange(pairs);
  expect(got.change).toBeCloseTo(change, 10);
  expect(got.low).toBeCloseTo(low, 3);
  expect(got.high).toBeCloseTo(high, 3);
});

describe("a change of ends", () => {
  test("turns the change and its interval round", () => {
    const up = pairedChange({ n: 40, both: 3, onlyAtLow: 2, onlyAtHigh: 9 });
    const down = pairedChange({ n: 40, both: 3, onlyAtLow: 9, onlyAtHigh: 2 });
    expect(down.change).toBe(-up.change);
    expect([down.low, down.high]).toEqual([-up.high, -up.low]);
    expect([down.atLow, down.atHigh]).toEqual([up.atHigh, up.atLow]);
  });
});
