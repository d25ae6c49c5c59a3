import { actionSchema, chancesOf } from "@encephalon/model";
import { expect, test } from "vitest";
import { predictionTexts, readPrediction } from "./prediction-draft";

const typed = (death: string, good: string, poor: string) => ({ death, good, poor });

test.each([
  { name: "death likeliest", texts: typed("60", "10", "30"), popc: 6 },
  { name: "a good state likeliest", texts: typed("5", "80", "15"), popc: 2 },
  { name: "a poor state likeliest", texts: typed("20", "20", "60"), popc: 4 },
  { name: "noughts", texts: typed("0", "100", "0"), popc: 2 },
])("$name is sent as it was typed", ({ texts, popc }) => {
  const draft = readPrediction(texts);
  if (!draft.ok) throw new Error("it was refused");
  expect(draft.action.popc).toBe(popc);
  expect(actionSchema.safeParse(draft.action).success).toBe(true);
  expect(predictionTexts(chancesOf(draft.action))).toEqual(texts);
});

test.each([
  { name: "nothing", texts: typed("", "", ""), sum: 0 },
  { name: "one part missing", texts: typed("5", "95", ""), sum: 100 },
  { name: "too little", texts: typed("5", "80", "14"), sum: 99 },
  { name: "too much", texts: typed("5", "80", "16"), sum: 101 },
  { name: "a word", texts: typed("5", "80", "some"), sum: null },
])("$name is refused", ({ texts, sum }) => {
  expect(readPrediction(texts)).toEqual({ ok: false, sum });
});

test.each([
  [0.333, 0.333, 0.334],
  [0.005, 0.995, 0],
  [0.125, 0.125, 0.75],
])("chances of %d, %d and %d are typed as percents that sum to 100", (death, good, poor) => {
  const texts = predictionTexts({ death, good, poor });
  expect(Number(texts.death) + Number(texts.good) + Number(texts.poor)).toBe(100);
});
