import fc from "fast-check";
import { expect, test } from "vitest";
import { tickLabels } from "./tick-labels";

const ticks = (...places: readonly number[]) => places.map((x) => ({ x, letter: "O" }));

test.each([
  { name: "none", places: [], labels: [] },
  { name: "one", places: [5], labels: [{ x: 5, text: "O" }] },
  {
    name: "side by side",
    places: [0, 10],
    labels: [
      { x: 0, text: "O" },
      { x: 10, text: "O" },
    ],
  },
  { name: "two too near are counted", places: [0, 9], labels: [{ x: 4.5, text: "2" }] },
  { name: "three at one place", places: [5, 5, 5], labels: [{ x: 5, text: "3" }] },
  {
    name: "a heap and one apart",
    places: [0, 2, 30],
    labels: [
      { x: 1, text: "2" },
      { x: 30, text: "O" },
    ],
  },
])("labels over ticks: $name", ({ places, labels }) => {
  expect(tickLabels(ticks(...places), 10)).toEqual(labels);
});

test("no label covers another, and every action is counted once", () => {
  const anyPlaces = fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 120 });
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const labels = tickLabels(ticks(...places.toSorted((a, b) => a - b)), 9);
      const ends = labels.map(({ x, text }) => ({
        from: x - text.length * 4.5,
        to: x + text.length * 4.5,
      }));
      expect(ends.every(({ from }, i) => i === 0 || from >= (ends[i - 1]?.to ?? 0))).toBe(true);
      const counted = labels.reduce((sum, { text }) => sum + (text === "O" ? 1 : Number(text)), 0);
      expect(counted).toBe(places.length);
    }),
  );
});
