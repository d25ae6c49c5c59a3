import { expect, test } from "vitest";
import { auditRows, firstLoadRow, keyRows } from "./rows";

const AUDIT = {
  performance: 99,
  accessibility: 100,
  bestPractices: 94,
  firstPaint: { value: 300, good: 900 },
  largestPaint: { value: 600, good: 1200 },
  blocking: { value: 0, good: 150 },
  shift: { value: 0.05, good: 0.1 },
};

test("each score of a page stands beside 95, each time beside what Lighthouse calls good", () => {
  const rows = auditRows("start", AUDIT).map(({ name, value, beside: [first] }) => ({
    name,
    value,
    beside: first?.value,
    ratio: first?.ratio,
    kept: first?.kept,
  }));
  expect(rows).toMatchObject([
    { name: "start: Lighthouse, performance", value: 99, beside: 95, kept: true },
    { name: "start: Lighthouse, accessibility", value: 100, beside: 95, kept: true },
    { name: "start: Lighthouse, best practices", value: 94, beside: 95, kept: false },
    { name: "start: first contentful paint", value: 300, ratio: 300 / 900, kept: undefined },
    { name: "start: largest contentful paint", value: 600, ratio: 0.5 },
    { name: "start: total blocking time", value: 0, ratio: 0 },
    { name: "start: cumulative layout shift", value: 0.05, ratio: 0.5 },
  ]);
});

const UP_TO_100 = Array.from({ length: 100 }, (_, i) => i + 1);

test("keys stand beside 100 ms, the slowest of them too", () => {
  expect(keyRows("finder", [...UP_TO_100, 101])).toMatchObject([
    { name: "finder: key to paint, p50", value: 51, beside: [{ value: 100, kept: true }] },
    { name: "finder: key to paint, p95", value: 96, beside: [{ value: 100, kept: true }] },
    { name: "finder: key to paint, largest", value: 101, beside: [{ value: 100, kept: false }] },
  ]);
});

test("the first load stands beside 260 kB", () => {
  expect(firstLoadRow("start", 208)).toMatchObject({
    value: 208,
    beside: [{ value: 260, ratio: 0.8, kept: true }],
  });
});
