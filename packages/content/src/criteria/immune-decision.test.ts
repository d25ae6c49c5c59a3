import {
  decided,
  differential,
  given,
  resulted,
  shareEarned,
  started,
} from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k13 } from "./immune-decision";

const named = differential(100, { ane: 0.5, other: 0.5 });
const wait = (at: number) => decided("plasma-exchange", "wait", "not-imaged", at);
const lesions = resulted("mri-brain", 800, { "mri-thalami": 1 });

test.each([
  { name: "no reason to decide", events: [wait(60)], share: null },
  { name: "on the limit", events: [named, wait(1540)], share: 1 },
  { name: "on the late limit", events: [named, wait(2980)], share: 0.5 },
  {
    name: "named at 0.49 does not ask for it",
    events: [differential(100, { ane: 0.49, other: 0.51 })],
    share: null,
  },
  {
    name: "lesions ask for it",
    events: [lesions, decided("plasma-exchange", "start", "thalamic-lesions", 900)],
    share: 1,
  },
  {
    name: "a reason that is false",
    events: [named, decided("plasma-exchange", "start", "thalamic-lesions", 200)],
    share: 0,
  },
  {
    name: "tocilizumab decided",
    events: [named, decided("tocilizumab", "wait", "under-two", 200)],
    share: 1,
  },
  {
    name: "immunoglobulin before the exchange",
    events: [
      named,
      wait(200),
      given("immunoglobulin", 300, { perKg: 1000 }),
      started("plasma-exchange", 600),
    ],
    share: 0.5,
  },
  {
    name: "immunoglobulin after the exchange",
    events: [
      named,
      wait(200),
      started("plasma-exchange", 600),
      given("immunoglobulin", 900, { perKg: 1000 }),
    ],
    share: 1,
  },
  { name: "nothing", events: [named], share: 0 },
])("K13: $name", ({ events, share }) => {
  expect(shareEarned(k13, events)).toBe(share);
});
