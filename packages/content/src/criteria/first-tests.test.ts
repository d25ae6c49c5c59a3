import { given, ordered, resulted, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k1, k1Bedside } from "./first-tests";

const gas = (at: number) => ordered("blood-gas-capillary", at, 1);
const ammonia = (at: number) => ordered("ammonia", at, 2);
const low = resulted("glucose-blood", 10, { "glucose-blood": 3.2 });

test.each([
  { name: "both early", events: [gas(5), ammonia(20)], share: 1 },
  { name: "both on the full limit", events: [gas(15), ammonia(60)], share: 1 },
  { name: "both on the late limit", events: [gas(60), ammonia(120)], share: 0.5 },
  { name: "ammonia one minute late", events: [gas(15), ammonia(61)], share: 1 - 0.5 / 120 },
  { name: "both too late for anything", events: [gas(105), ammonia(180)], share: 0 },
  {
    name: "a glucose alone is no gas",
    events: [ordered("glucose-blood", 5), ammonia(20)],
    share: 0.5,
  },
  { name: "ammonia alone", events: [ammonia(20)], share: 0.5 },
  { name: "another test", events: [ordered("full-blood-count", 5)], share: 0 },
  { name: "nothing", events: [], share: 0 },
  {
    name: "a low glucose left alone halves its part",
    events: [gas(5), ammonia(20), low],
    share: 0.75,
  },
  {
    name: "a low glucose treated 15 minutes after the result",
    events: [gas(5), ammonia(20), low, given("glucose-10", 25, { unit: "mL", perKg: 2 })],
    share: 1,
  },
  {
    name: "a low glucose treated 16 minutes after the result",
    events: [gas(5), ammonia(20), low, given("glucose-10", 26, { unit: "mL", perKg: 2 })],
    share: 0.75,
  },
  {
    name: "a glucose of 3.3 needs no treatment",
    events: [gas(5), ammonia(20), resulted("glucose-blood", 10, { "glucose-blood": 3.3 })],
    share: 1,
  },
])("K1: $name", ({ events, share }) => {
  expect(shareEarned(k1, events)).toBeCloseTo(share, 4);
});

test("K1 at the bedside does not ask for ammonia", () => {
  expect(shareEarned(k1Bedside, [gas(15)])).toBe(1);
});
