import { done, given, infused, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { d4a, d4b, d9 } from "./energy-failure";

const fluid = (at: number) => infused("maintenance-isotonic", at);
const sugar = (at: number, value: number) =>
  infused("glucose-10", at, { value, unit: "mg/kg/min" });

test.each([
  { name: "running on the limit", events: [fluid(60)], share: 1 },
  { name: "on the late limit", events: [fluid(180)], share: 0.5 },
  { name: "glucose 10 % running", events: [sugar(30, 5)], share: 1 },
  {
    name: "a bolus is not a drip",
    events: [given("glucose-10", 5, { perKg: 2, unit: "mL" })],
    share: 0,
  },
  { name: "fasting with the drip up", events: [fluid(30), done("nil-by-mouth", 40)], share: 1 },
  {
    name: "fasting, the drip 15 minutes later",
    events: [done("nil-by-mouth", 10), fluid(25)],
    share: 1,
  },
  {
    name: "fasting, the drip 16 minutes later",
    events: [done("nil-by-mouth", 10), fluid(26)],
    share: 0.5,
  },
  { name: "fasting and never fed", events: [done("nil-by-mouth", 10)], share: 0 },
])("D4a: $name", ({ events, share }) => {
  expect(shareEarned(d4a, events)).toBe(share);
});

const thiamine = (at: number) => given("thiamine", at);
const biotin = (at: number) => given("biotin", at, { route: "enteral" });

test.each([
  { name: "both by 6 hours", events: [thiamine(100), biotin(360)], share: 1 },
  { name: "the second on the late limit", events: [thiamine(100), biotin(1440)], share: 0.5 },
  { name: "one alone", events: [thiamine(100)], share: 0 },
])("D4b and D9: $name", ({ events, share }) => {
  expect(shareEarned(d4b, events)).toBe(share);
  expect(shareEarned(d9, events)).toBe(share);
});
