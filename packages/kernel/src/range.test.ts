import { describe, expect, test } from "vitest";
import { luckOf, process } from "./luck";
import { draw, type Range } from "./range";

const onset: Range = { at: 28, low: 20, high: 40, scale: "linear" };
const ferritin: Range = { at: 310, low: 150, high: 900, scale: "log" };
const field = process("prodrome");
const many = (range: Range) =>
  Array.from({ length: 4000 }, (_, seed) => draw(range, luckOf(seed + 1), field)).sort(
    (a, b) => a - b,
  );

describe("a range", () => {
  test("seed 0 takes the centre", () => expect(draw(onset, luckOf(0), field)).toBe(28));

  test.each([
    ["linear", onset],
    ["log", ferritin],
  ] as const)("low and high of a %s range are the 5th and 95th percentile", (_, range) => {
    const drawn = many(range);
    const below = drawn.filter((value) => value < range.low).length / drawn.length;
    const above = drawn.filter((value) => value > range.high).length / drawn.length;
    expect(Math.abs(below - 0.05)).toBeLessThan(0.02);
    expect(Math.abs(above - 0.05)).toBeLessThan(0.02);
  });

  test("a range of one value gives that value", () => {
    const fixed: Range = { at: 5, low: 5, high: 5, scale: "log" };
    expect(Math.abs(draw(fixed, luckOf(9), field) - 5)).toBeLessThan(1e-12);
  });
});
