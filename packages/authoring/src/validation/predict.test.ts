import { describe, expect, test } from "vitest";
import {
  midP,
  predictCount,
  spreadBetween,
  tailsOfCount,
  tailsOfDifference,
  tailsOfDraws,
} from "./predict";

const known = (share: number) => ({ share, effective: 1e9 });

describe("a series predicted from a share that is known well", () => {
  // Binomial chances for n 4, p 0.5: 1, 4, 6, 4, 1 sixteenths.
  const chances = predictCount(known(0.5), 4, 0);

  test("is binomial", () => {
    [1, 4, 6, 4, 1].forEach((sixteenths, k) => {
      expect(chances[k]).toBeCloseTo(sixteenths / 16, 6);
    });
  });

  test.each([
    { count: 2, p: 1 },
    { count: 1, p: 2 * (1 / 16 + 2 / 16) },
    { count: 0, p: 1 / 16 },
    { count: 4, p: 1 / 16 },
  ])("gives $count of 4 a mid-p of $p", ({ count, p }) => {
    expect(midP(tailsOfCount(chances, count))).toBeCloseTo(p, 6);
  });
});

test("few simulated children, or series that differ, say less", () => {
  const p = (effective: number, spread: number): number =>
    midP(tailsOfCount(predictCount({ share: 0.8, effective }, 40, spread), 20));
  expect(p(1e9, 0)).toBeLessThan(p(30, 0));
  expect(p(30, 0)).toBeLessThan(p(30, 0.2));
});

test("none of a few is not never", () => {
  expect(predictCount({ share: 0, effective: 20 }, 10, 0)[1]).toBeGreaterThan(0.01);
});

test("the difference of two arms is reckoned over all pairs of counts", () => {
  const arm = (count: number, n: number, share: number) => ({
    published: { count, n },
    chances: predictCount(known(share), n, 0),
  });
  // One child each at a half: differences -1, 0, 1 with chances 1/4, 1/2, 1/4.
  const tails = tailsOfDifference(arm(1, 1, 0.5), arm(0, 1, 0.5));
  expect(tails.below).toBeCloseTo(0.75, 6);
  expect(tails.same).toBeCloseTo(0.25, 6);
});

test("a number lies among draws", () => {
  expect(tailsOfDraws([1, 2, 2, 3], 2)).toEqual({ below: 0.25, same: 0.5 });
});

test.each([
  { name: "one series", series: [{ count: 3, n: 10 }], least: 0, most: 0 },
  {
    name: "series alike",
    series: [
      { count: 5, n: 10 },
      { count: 5, n: 10 },
    ],
    least: 0,
    most: 0,
  },
  {
    name: "series apart",
    series: [
      { count: 4, n: 20 },
      { count: 12, n: 20 },
      { count: 7, n: 20 },
    ],
    least: 0.05,
    most: 0.2,
  },
  {
    name: "none and all: the most that is allowed for",
    series: [
      { count: 0, n: 20 },
      { count: 20, n: 20 },
    ],
    least: 0.3,
    most: 0.3,
  },
])("the spread of $name", ({ series, least, most }) => {
  const spread = spreadBetween(series);
  expect(spread).toBeGreaterThanOrEqual(least);
  expect(spread).toBeLessThanOrEqual(most);
});
