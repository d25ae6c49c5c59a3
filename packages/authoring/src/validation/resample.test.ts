import { expect, test } from "vitest";
import { areas, areaUnder, medians } from "./resample";

const equal = (values: readonly number[]) => values.map((value) => ({ value, weight: 1 }));

test.each([
  { first: [2, 3], second: [0, 1], area: 1 },
  { first: [0, 1], second: [2, 3], area: 0 },
  { first: [1, 1], second: [1, 1], area: 0.5 },
  { first: [0, 2], second: [1, 1], area: 0.5 },
])("$first against $second", ({ first, second, area }) => {
  expect(areaUnder(first, second)).toBe(area);
});

test("simulated series have the medians of their cohort about them", () => {
  const draws = medians(equal(Array.from({ length: 101 }, (_, i) => i)), 25);
  const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
  expect(mean).toBeGreaterThan(48);
  expect(mean).toBeLessThan(52);
});

test("a child without weight is never drawn", () => {
  const weighed = [
    { value: 1, weight: 1 },
    { value: 9, weight: 0 },
    { value: 2, weight: 1 },
  ];
  expect(Math.max(...medians(weighed, 3))).toBe(2);
});

test("markers apart are told apart in every series", () => {
  const found = areas(equal([5, 6]), equal([1, 2]), { dead: 4, alive: 5 });
  expect(new Set(found)).toEqual(new Set([1]));
});
