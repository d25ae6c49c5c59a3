import type { AnessAnswers, SimEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { ledgerOf } from "./ledger";
import { judgeSeverity } from "./severity";
import { attempt, differential } from "./testing";

const chart: AnessAnswers = {
  shock: false,
  brainstem: null,
  ageOver48Months: true,
  plateletsBelow100: false,
  csfProteinAbove60: null,
};
const reading = {
  at: 60,
  items: chart,
  known: 3,
  min: 2,
  max: 5,
  bands: ["medium", "high"] as const,
};
const readings = [{ ...reading, bands: [...reading.bands] }];
const scored = (at: number, changed: Partial<AnessAnswers> = {}): SimEvent => ({
  kind: "aness_scored",
  at,
  items: { ...chart, ...changed },
});
const named = differential(30, { ane: 0.5, other: 0.5 });
const judged = (events: readonly SimEvent[]) => judgeSeverity(ledgerOf(attempt(events)), readings);

test.each([
  { name: "as the chart has it", changed: {}, score: 1 },
  // Four of five items, and the least of 4 instead of 2.
  {
    name: "a lesion that no scan has shown",
    changed: { brainstem: true },
    score: (0.8 + 0 + 1) / 3,
  },
  {
    name: "a missing tap taken for normal",
    changed: { csfProteinAbove60: false },
    score: (0.8 + 1 + 0) / 3,
  },
])("the severity task: $name", ({ changed, score }) => {
  expect(judged([named, scored(100, changed)])?.score).toBeCloseTo(score, 4);
});

test.each([
  { name: "before ANE was named", events: [scored(20), named] },
  {
    name: "while ANE stood below 0.5",
    events: [differential(30, { ane: 0.4, other: 0.6 }), scored(100)],
  },
  { name: "never", events: [named] },
])("the severity task is none: worked out $name", ({ events }) => {
  expect(judged(events)).toBeNull();
});

test("the last score that counts is the one that is told", () => {
  expect(judged([named, scored(100, { shock: true }), scored(200)])).toMatchObject({
    at: 200,
    score: 1,
  });
});
