import { judgeCriterion } from "@encephalon/scoring";
import {
  attempt,
  decided,
  done,
  examined,
  held,
  resulted,
  shareEarned,
} from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k7, k7NoTap } from "./lumbar-puncture";

const tap = (at: number) => done("lumbar-puncture", at);
const barred = held("lp-barred", 0, 600);
const deep = examined("consciousness", 50, { gcs: 8 });
const awake = examined("consciousness", 170, { gcs: 15 });
const defer = (at: number, reason = "low-gcs") => decided("lumbar-puncture", "defer", reason, at);

test.each([
  { criterion: k7, events: [tap(240)], why: /^Lumbar puncture at \+4 h 00, within/ },
  {
    criterion: k7,
    events: [deep, defer(60)],
    why: /^Decision against lumbar puncture at \+1 h 00/,
  },
  { criterion: k7, events: [], why: /^Lumbar puncture: never, and no decision on it recorded/ },
  {
    criterion: k7,
    events: [...barred, tap(240)],
    why: /no credit after what was done at \+4 h 00/,
  },
  { criterion: k7NoTap, events: [], why: /^Decision against .*: no such decision was recorded/ },
])("the reason names what was done: $why", ({ criterion, events, why }) => {
  expect(judgeCriterion(attempt(events), criterion, "ane").why).toMatch(why);
});

test.each([
  { name: "a safe tap early", events: [tap(240)], share: 1 },
  { name: "a safe tap on the limit", events: [tap(720)], share: 1 },
  { name: "a safe tap on the late limit", events: [tap(1440)], share: 0.5 },
  { name: "a barred tap", events: [...barred, tap(240)], share: 0 },
  { name: "a tap once the bar is gone", events: [...barred, tap(600)], share: 1 },
  { name: "deferred for a reason that is true", events: [deep, defer(60)], share: 1 },
  { name: "deferred before the reason was on the chart", events: [deep, defer(40)], share: 0 },
  { name: "deferred for a reason that is false", events: [awake, defer(200)], share: 0 },
  {
    name: "deferred without a reason the catalogue knows",
    events: [deep, defer(60, "tired")],
    share: 0,
  },
  {
    name: "platelets of 99 defer",
    events: [resulted("full-blood-count", 50, { platelets: 99 }), defer(60, "low-platelets")],
    share: 1,
  },
  {
    name: "platelets of 100 do not",
    events: [resulted("full-blood-count", 50, { platelets: 100 }), defer(60, "low-platelets")],
    share: 0,
  },
  {
    name: "any clotting result out of range: the stricter setting",
    events: [resulted("coagulation-screen", 50, { inr: 1.3 }), defer(60, "abnormal-clotting")],
    share: 1,
  },
  {
    name: "not indicated once awake",
    events: [awake, decided("lumbar-puncture", "not-indicated", "recovered", 175)],
    share: 1,
  },
  {
    name: "the decision that stands at the late limit counts",
    events: [deep, defer(60), decided("lumbar-puncture", "do-now", "checks-passed", 100)],
    share: 0,
  },
  { name: "said again later: the first stands", events: [deep, defer(60), defer(1400)], share: 1 },
  {
    name: "deferred, then tapped while barred",
    events: [deep, defer(60), ...barred, tap(100)],
    share: 0,
  },
  { name: "deferred, then tapped safely", events: [deep, defer(60), tap(700)], share: 1 },
  { name: "a tap by the protocol", events: [done("lumbar-puncture", 240, "protocol")], share: 0 },
  { name: "silence", events: [deep], share: 0 },
])("K7: $name", ({ events, share }) => {
  expect(shareEarned(k7, events)).toBe(share);
});

const notNeeded = decided("lumbar-puncture", "not-indicated", "recovered", 175);

test.each([
  { name: "not indicated once awake", events: [awake, notNeeded], share: 1 },
  { name: "deferred while it was barred", events: [deep, defer(60)], share: 1 },
  { name: "a safe tap", events: [tap(180)], share: 0 },
  { name: "not indicated, then a safe tap", events: [awake, notNeeded, tap(200)], share: 0 },
  { name: "a safe tap, then not indicated", events: [awake, tap(172), notNeeded], share: 0 },
  { name: "not indicated for a false reason", events: [deep, notNeeded], share: 0 },
  { name: "silence", events: [awake], share: 0 },
])("K7 where no tap is needed: $name", ({ events, share }) => {
  expect(shareEarned(k7NoTap, events)).toBe(share);
});
