import type { SimEvent } from "@encephalon/model";
import { judgeCriterion } from "@encephalon/scoring";
import {
  attempt,
  cancelled,
  decided,
  held,
  infant,
  ordered,
  resulted,
  shareEarned,
  vitals,
} from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k10, k10OrDeclared, k10WithinTheHour } from "./imaging";

const ct = (at: number) => [
  ordered("ct-head", at - 25, 1),
  resulted("ct-head", at + 12, { "ct-normal": 1 }, { sampledAt: at, order: 1 }),
];
const mri = (at: number, item = "mri-brain", found = {}) => [
  ordered(item, at - 40, 2),
  resulted(item, at + 60, found, { sampledAt: at, order: 2 }),
];
test("the study that was done is named", () => {
  const why = (events: readonly SimEvent[]) => judgeCriterion(attempt(events), k10, "ane").why;
  expect(why(mri(540))).toMatch(/^MRI in place of a CT of the head at \+9 h 00, after the limit/);
  expect(why(ct(120))).toMatch(/^CT of the head at \+2 h 00, within/);
});

const stable = held("stable-for-mri", 0);
const thalamiAlone = { "mri-thalami": 1, "mri-basal-ganglia": 0, "mri-brainstem": 0 };

test.each([
  { name: "never stable: CT is the whole", events: ct(120), share: 1 },
  { name: "CT on the limit", events: ct(360), share: 1 },
  { name: "CT on the late limit", events: ct(720), share: 0.5 },
  {
    name: "stable with a slot at 12 h: CT is half of it",
    events: [...stable, ...ct(120)],
    share: 0.5,
  },
  { name: "CT and MRI", events: [...stable, ...ct(120), ...mri(760)], share: 1 },
  {
    name: "MRI 24 h after the slot",
    events: [...stable, ...ct(120), ...mri(720 + 1440)],
    share: 1,
  },
  {
    name: "MRI 48 h after the slot",
    events: [...stable, ...ct(120), ...mri(720 + 2880)],
    share: 0.75,
  },
  {
    name: "MRI still to come at the end",
    events: [...stable, ...ct(120), ordered("mri-brain", 13_000, 9, 13_060)],
    share: 0.5,
  },
  {
    name: "MRI cancelled",
    events: [...stable, ...ct(120), ordered("mri-brain", 600, 9), cancelled("mri-brain", 700, 9)],
    share: 0.5,
  },
  {
    name: "stable for 59 minutes is not stable",
    events: [...held("stable-for-mri", 800, 859), ...ct(120)],
    share: 1,
  },
  {
    name: "the short MRI",
    events: [...stable, ...ct(120), ...mri(760, "mri-brain-short")],
    share: 1,
  },
  {
    name: "the short MRI with the thalami alone and no venogram",
    events: [...stable, ...ct(120), ...mri(760, "mri-brain-short", thalamiAlone)],
    share: 0.75,
  },
  {
    name: "the same with a venogram",
    events: [
      ...stable,
      ...ct(120),
      ...mri(760, "mri-brain-short", thalamiAlone),
      ordered("mr-venogram", 765, 3),
    ],
    share: 1,
  },
  { name: "ultrasound is neither", events: [ordered("cranial-ultrasound", 30, 4)], share: 0 },
  { name: "nothing", events: stable, share: 0 },
])("K10: $name", ({ events, share }) => {
  expect(shareEarned(k10, events)).toBeCloseTo(share, 4);
});

test("K10: a hospital without MRI never opens the second part", () => {
  const facts = { ...infant, hospital: { ...infant.hospital, lacks: ["mri-brain"] } };
  expect(shareEarned(k10, [...stable, ...ct(120)], { facts })).toBe(1);
});

test("K10: a scan that is due when play ends counts at that minute", () => {
  const events = [...stable, ...ct(120), ordered("mri-brain", 700, 9, 860)];
  expect(shareEarned(k10, events, { end: 800 })).toBe(1);
});

const low = vitals(100, { systolic: 50 });
const declared = (at: number, reason = "unstable") => decided("mri-brain", "never", reason, at);

test.each([
  { name: "declared impossible while it was", events: [low, declared(110)], share: 1 },
  { name: "declared for a reason that is not true", events: [declared(110)], share: 0.5 },
  { name: "scanned all the same", events: mri(760), share: 1 },
  { name: "neither", events: [], share: 0.5 },
])("K10 of a child who cannot be moved: $name", ({ events, share }) => {
  expect(shareEarned(k10OrDeclared, [...stable, ...ct(120), ...events])).toBe(share);
});

test.each([
  { at: 60, share: 1 },
  { at: 120, share: 0.5 },
])("K10 within the hour: a CT at $at", ({ at, share }) => {
  expect(shareEarned(k10WithinTheHour, ct(at))).toBe(share);
});

test("K10: an early MRI answers the CT too", () => {
  expect(shareEarned(k10, [...stable, ...mri(300)])).toBe(1);
});
