import { judgeCriterion } from "@encephalon/scoring";
import { attempt, died, given, held, set, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k12 } from "./neuroprotection";

// Coma at 0: the minutes from 120 to 1440 count, 1320 of them.
const coma = held("gcs-8-or-less", 0);
const all = [
  ...held("temperature-in-target", 0),
  ...held("perfusion-in-target", 0),
  ...held("sodium-in-target", 0),
];
const acts = [
  set("temperature-target", 60, 36.5),
  set("head-up", 60, 30),
  set("sodium-target", 60, 145),
];
const cool = (minutes: number) => [
  ...coma,
  set("temperature-target", 60, 36.5),
  ...held("temperature-in-target", 120, 120 + minutes),
];

test.each([
  { name: "no coma", events: [...all, ...acts], share: null },
  { name: "all three targets held, not ventilated", events: [...coma, ...all, ...acts], share: 1 },
  {
    name: "the head up by less than 30 degrees",
    events: [
      ...coma,
      ...all,
      set("temperature-target", 60, 36.5),
      set("head-up", 60, 29),
      set("sodium-target", 60, 145),
    ],
    share: 2 / 3,
  },
  { name: "in target unaided earns nothing", events: [...coma, ...all], share: 0 },
  {
    name: "carbon dioxide counts when ventilated",
    events: [...coma, ...all, ...acts, ...held("ventilated", 0)],
    share: 0.75,
  },
  { name: "80 % of one of three", events: cool(1056), share: 1 / 3 },
  { name: "50 % of one of three", events: cool(660), share: 0.5 / 3 },
  { name: "20 % of one of three", events: cool(264), share: 0 },
  {
    name: "set up half-way",
    events: [
      ...coma,
      ...held("sodium-in-target", 0),
      given("hypertonic-saline-3", 780, { unit: "mL", perKg: 3 }),
    ],
    share: 0.5 / 3,
  },
  { name: "nothing", events: coma, share: 0 },
  {
    name: "a convulsion and the first sleep after it",
    events: [...held("gcs-8-or-less", 500, 517), ...held("convulsing", 500, 503)],
    share: null,
  },
  {
    name: "a coma that outlasts them",
    events: [...held("gcs-8-or-less", 500, 518), ...held("convulsing", 500, 502)],
    share: 0,
  },
])("K12: $name", ({ events, share }) => {
  const earned = shareEarned(k12, events);
  expect(earned === null ? null : Math.round(earned * 1000)).toBe(
    share === null ? null : Math.round(share * 1000),
  );
});

test.each([
  {
    name: "no coma",
    events: [],
    why: "This did not apply: by +81 h 40, when the attempt ended, there was no lasting coma of 8 or less, nor narrowed cisterns.",
  },
  {
    name: "death before the window",
    events: [...held("gcs-8-or-less", 4862), died(4898)],
    why: "This did not apply: the child died at +81 h 38, before the window opened at +83 h 17.",
  },
  {
    name: "the end of play before the window",
    events: held("gcs-8-or-less", 4862),
    why: "This did not apply: the attempt ended at +81 h 40, before the window opened at +83 h 17.",
  },
])("K12 says why it did not apply: $name", ({ events, why }) => {
  expect(judgeCriterion(attempt(events, { end: 4900 }), k12, "ane")).toMatchObject({
    applied: false,
    why,
  });
});
