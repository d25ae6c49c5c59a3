import { differential, resulted, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k8 } from "./diagnosis";

const named = (at: number, ane = 0.4) =>
  differential(at, { ane, "hsv-encephalitis": 0.3, other: 0.7 - ane });
const abnormal = (at: number) => resulted("ct-head", at, { "ct-normal": 0, "ct-thalami": 1 });
const normal = resulted("ct-head", 130, { "ct-normal": 1 });

test.each([
  { name: "early", events: [named(60)], share: 1 },
  { name: "on the limit", events: [named(720)], share: 1 },
  { name: "on the late limit", events: [named(1440)], share: 0.5 },
  { name: "with exactly 0.2", events: [named(60, 0.2)], share: 1 },
  { name: "with 0.19", events: [named(60, 0.19)], share: 0 },
  {
    name: "fourth of four",
    events: [differential(60, { ane: 0.2, sepsis: 0.3, "hsv-encephalitis": 0.25, adem: 0.25 })],
    share: 0,
  },
  {
    name: "dropped again before the late limit",
    events: [named(60), differential(600, { other: 1 })],
    share: 0,
  },
  {
    name: "an abnormal image brings the limit forward",
    events: [abnormal(300), named(360)],
    share: 1,
  },
  {
    name: "and one minute later costs",
    events: [abnormal(300), named(361)],
    share: 1 - 0.5 / 1080,
  },
  { name: "but never before 3 hours", events: [abnormal(60), named(180)], share: 1 },
  { name: "a normal image does not", events: [normal, named(700)], share: 1 },
  { name: "another diagnosis", events: [differential(60, { adem: 1 })], share: 0 },
  { name: "nothing", events: [], share: 0 },
])("K8: $name", ({ events, share }) => {
  expect(shareEarned(k8, events)).toBeCloseTo(share, 4);
});

test("K8 counts diagnoses of one class together", () => {
  const split = differential(60, {
    "febrile-seizure-complex": 0.1,
    "post-ictal-state": 0.1,
    "bacterial-meningitis": 0.5,
    other: 0.3,
  });
  expect(shareEarned(k8, [split], { diagnosis: "febrile-seizure-complex" })).toBe(1);
});
