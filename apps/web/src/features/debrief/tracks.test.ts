import { expect, test } from "vitest";
import { spreadLabels } from "./tracks";

test.each([
  { name: "none", places: [], spread: [] },
  { name: "far apart stay", places: [0, 20], spread: [0, 20] },
  { name: "two at one place", places: [5, 5], spread: [5, 15] },
  { name: "in any order", places: [12, 5], spread: [15, 5] },
  { name: "three in a heap", places: [0, 1, 2], spread: [0, 10, 20] },
])("labels: $name", ({ places, spread }) => {
  expect(spreadLabels(places, 10)).toEqual(spread);
});

test("labels at the foot of a track are pushed up, not over its edge", () => {
  expect(spreadLabels([50, 50, 50], 10, 50)).toEqual([30, 40, 50]);
});
