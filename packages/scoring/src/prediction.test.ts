import type { SimEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { ledgerOf } from "./ledger";
import { judgePrediction, predictionMinutes } from "./prediction";
import { attempt, resulted } from "./testing";

const predicted = (at: number, popc: number, mortality: number, good?: number): SimEvent => ({
  kind: "predicted",
  at,
  popc,
  mortality,
  ...(good !== undefined && { good }),
});
const image = resulted("mri-brain", 900, { "mri-thalami": 1 });
const judged = (events: readonly SimEvent[], chances: Parameters<typeof judgePrediction>[1] = []) =>
  judgePrediction(ledgerOf(attempt(events, { end: 2000 })), chances);

const model = (at: number) => ({ at, death: 0.1, good: 0.8, poor: 0.1 });

test("asked at the first image and at the end, each against its own minute", () => {
  const events = [image, predicted(905, 2, 0.1, 0.8), predicted(1900, 5, 1)];
  const { score, forecasts } = judged(events, [model(900), model(2000)]);
  expect(forecasts.map(({ name, at }) => [name, at])).toEqual([
    ["imaging", 900],
    ["final", 2000],
  ]);
  expect(forecasts[0]?.score).toBe(1);
  expect(forecasts[1]?.score).toBeCloseTo(1 - (0.81 + 0.64 + 0.01) / 2, 4);
  expect(score).toBeCloseTo(((forecasts[0]?.score ?? 0) + (forecasts[1]?.score ?? 0)) / 2, 4);
});

test.each([
  { name: "blood results come before the answer", at: 922, mortality: 0.1 },
  { name: "30 minutes", at: 930, mortality: 0.1 },
  { name: "31 minutes", at: 931, mortality: undefined },
])("the answer to the first image: $name", ({ at, mortality }) => {
  const blood = ["blood-gas-venous", "full-blood-count", "urea-and-electrolytes"];
  const events = [image, ...blood.map((item) => resulted(item, 910)), predicted(at, 2, 0.1, 0.8)];
  expect(judged(events).forecasts[0]?.learner?.death).toBe(mortality);
});

test.each([
  { name: "nothing predicted", events: [image], chances: [model(900)] },
  { name: "no chances of the model", events: [image, predicted(905, 2, 0.1)], chances: [] },
])("no score: $name", ({ events, chances }) => {
  expect(judged(events, chances).score).toBeNull();
});

test("the model is asked only where something was predicted", () => {
  const minutes = (events: readonly SimEvent[]) =>
    predictionMinutes(attempt(events, { end: 2000 }));
  expect(minutes([image])).toEqual([]);
  expect(minutes([image, predicted(905, 2, 0.1)])).toEqual([900, 2000]);
});
