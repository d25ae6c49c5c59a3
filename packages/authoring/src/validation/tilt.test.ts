import { expect, test } from "vitest";
import { tilt } from "./tilt";

/** 60 children: a third have the first fact, half the second, apart from each other. */
const features = Array.from({ length: 60 }, (_, i) => [i % 3 === 0 ? 1 : 0, i % 2]);
/** The effective numbers are 1 / Σw², by hand: weights are alike within a pair of facts. */
const exactly = (mean: number) => ({ mean, variance: 1e-9 });

test.each([
  { name: "aims that are met already leave weights equal", aims: [1 / 3, 1 / 2], effective: 60 },
  { name: "one aim moved", aims: [0.7, 1 / 2], effective: 37.4 },
  { name: "both moved", aims: [0.7, 0.2], effective: 27.5 },
])("$name", ({ aims, effective }) => {
  const found = tilt(features, aims.map(exactly));
  for (const [j, aim] of aims.entries()) expect(found.met[j]).toBeCloseTo(aim, 5);
  expect(found.weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  expect(found.effective).toBeCloseTo(effective, 0);
});

test("children who are alike in all facts have the same weight", () => {
  const { weights } = tilt(features, [0.6, 0.3].map(exactly));
  expect(weights[0]).toBeCloseTo(weights[6] ?? 0, 12);
});

test("a fact that nobody has is met as far as it goes", () => {
  const { weights, met } = tilt(
    features.map(([a]) => [a ?? 0, 0]),
    [exactly(0.5), { mean: 0.4, variance: 0.01 }],
  );
  expect(met).toEqual([expect.closeTo(0.5, 4), 0]);
  expect(weights.every(Number.isFinite)).toBe(true);
});
