import { called, given, requested, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { d7a, d7b } from "./toxic-shock";

const clindamycin = (at: number) => given("clindamycin", at);
const surgeon = (at: number) => called("surgery", at);

test.each([
  { name: "both on the limit", events: [clindamycin(60), surgeon(60)], share: 1 },
  { name: "both on the late limit", events: [clindamycin(180), surgeon(180)], share: 0.5 },
  { name: "linezolid instead", events: [given("linezolid", 60), surgeon(60)], share: 1 },
  { name: "the drug alone", events: [clindamycin(60)], share: 0.5 },
  { name: "a neurosurgeon is not it", events: [called("neurosurgery", 20)], share: 0 },
])("D7a: $name", ({ events, share }) => {
  expect(shareEarned(d7a, events)).toBe(share);
});

test.each([
  { name: "theatre begun on the limit", events: [requested("source-control", 360)], share: 1 },
  { name: "on the late limit", events: [requested("source-control", 720)], share: 0.5 },
  { name: "only called", events: [surgeon(30)], share: 0 },
])("D7b: $name", ({ events, share }) => {
  expect(shareEarned(d7b, events)).toBe(share);
});
