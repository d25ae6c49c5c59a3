import {
  called,
  done,
  given,
  infused,
  requested,
  resulted,
  shareEarned,
} from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { d8a, d8b, d8c } from "./hyperammonaemia";

const ammonia = resulted("ammonia", 60, { ammonia: 412 });
const stop = (at: number) => done("stop-protein", at);
const sugar = (at: number, value = 6) => infused("glucose-10", at, { value, unit: "mg/kg/min" });

test.each([
  { name: "both on the limit", events: [ammonia, stop(90), sugar(90)], share: 1 },
  { name: "both on the late limit", events: [ammonia, stop(180), sugar(180)], share: 0.5 },
  { name: "before the result", events: [stop(10), sugar(10), ammonia], share: 1 },
  { name: "too little glucose", events: [ammonia, stop(90), sugar(90, 5)], share: 0.75 },
  { name: "a bolus of glucose", events: [ammonia, stop(90), given("glucose-10", 90)], share: 0.75 },
  { name: "protein alone", events: [ammonia, stop(90)], share: 0.5 },
  { name: "no result", events: [stop(90), sugar(90)], share: null },
])("D8a: $name", ({ events, share }) => {
  expect(shareEarned(d8a, events)).toBe(share);
});

const scavenger = (at: number) => given("sodium-benzoate-phenylacetate", at);
const arginine = (at: number) => given("arginine", at);

test.each([
  { name: "both on the limit", events: [ammonia, scavenger(150), arginine(150)], share: 1 },
  { name: "both on the late limit", events: [ammonia, scavenger(300), arginine(300)], share: 0.5 },
  { name: "the scavenger alone", events: [ammonia, scavenger(150)], share: 0.5 },
])("D8b: $name", ({ events, share }) => {
  expect(shareEarned(d8b, events)).toBe(share);
});

test.each([
  { name: "called on the limit", events: [ammonia, called("nephrology", 120)], share: 1 },
  { name: "called on the late limit", events: [ammonia, called("nephrology", 240)], share: 0.5 },
  { name: "begun at once", events: [ammonia, requested("haemodialysis", 100)], share: 1 },
  { name: "the metabolic team alone", events: [ammonia, called("metabolic", 70)], share: 0 },
])("D8c: $name", ({ events, share }) => {
  expect(shareEarned(d8c, events)).toBe(share);
});
