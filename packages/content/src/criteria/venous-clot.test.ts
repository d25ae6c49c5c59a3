import { given, infused, ordered, resulted, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { d5a, d5b } from "./venous-clot";

const ct = resulted("ct-head", 100, { "ct-normal": 0 }, { order: 1 });
const veins = (sampledAt: number, occluded = 1) => [
  ordered("mr-venogram", sampledAt - 20, 2),
  resulted(
    "mr-venogram",
    sampledAt + 40,
    { "venous-occlusion": occluded },
    { sampledAt, order: 2 },
  ),
];

test.each([
  { name: "on the limit", events: [ct, ...veins(280)], share: 1 },
  { name: "on the late limit", events: [ct, ...veins(820)], share: 0.5 },
  { name: "with the CT", events: [...veins(60), ct], share: 1 },
  { name: "never", events: [ct], share: 0 },
  { name: "no CT report", events: veins(60), share: null },
])("D5a: $name", ({ events, share }) => {
  expect(shareEarned(d5a, events)).toBe(share);
});

const enoxaparin = (at: number) => given("enoxaparin", at, { perKg: 1, route: "sc" });

test.each([
  { name: "on the limit", events: [...veins(200), enoxaparin(480)], share: 1 },
  { name: "on the late limit", events: [...veins(200), enoxaparin(960)], share: 0.5 },
  { name: "heparin running", events: [...veins(200), infused("heparin", 300)], share: 1 },
  { name: "never", events: veins(200), share: 0 },
  { name: "veins that flow ask for none", events: veins(200, 0), share: null },
])("D5b: $name", ({ events, share }) => {
  expect(shareEarned(d5b, events)).toBe(share);
});
