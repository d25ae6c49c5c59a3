import { describe, expect, test } from "vitest";
import { scaleOf } from "./picture-scale";

const frame = { width: 120, height: 100, margin: 10, from: 60, to: 120 };

describe("the scale of a picture", () => {
  test.each([
    { name: "the least stands above the margin", values: [2, 4], value: 2, y: 90 },
    { name: "the greatest below it", values: [2, 4], value: 4, y: 10 },
    { name: "what is flat midway", values: [3], value: 3, y: 50 },
    { name: "a spread narrows what changes little", values: [2, 4], spread: 4, value: 4, y: 30 },
    { name: "not what changes more", values: [2, 4], spread: 1, value: 4, y: 10 },
    { name: "what is flat midway in a spread", values: [3], spread: 4, value: 3, y: 50 },
  ])("$name", ({ values, spread, value, y }) => {
    expect(scaleOf(frame, values, spread).y(value)).toBeCloseTo(y, 9);
  });

  test("goes from the first minute to the last; a single minute stands at the left", () => {
    const { x } = scaleOf(frame, [1]);
    expect([60, 90, 120].map(x)).toEqual([0, 60, 120]);
    expect(scaleOf({ ...frame, to: 60 }, [1]).x(60)).toBe(0);
  });
});
