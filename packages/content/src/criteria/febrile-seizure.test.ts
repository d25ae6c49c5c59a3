import {
  decided,
  done,
  examined,
  held,
  moved,
  ordered,
  resulted,
  shareEarned,
  vitals,
} from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { d6a, d6b, d6c } from "./febrile-seizure";

const gcs = (at: number, value: number) => examined("neurological", at, { gcs: value });
const course = [vitals(0), gcs(5, 9), gcs(30, 11), gcs(178, 15)];
const watch = decided("intubation", "watch", "waking", 31);
const noCt = decided("ct-head", "not-indicated", "recovered", 179);
const noTap = decided("lumbar-puncture", "not-indicated", "recovered", 179);
const scan = [
  ordered("ct-head", 200, 1),
  resulted("ct-head", 230, { "ct-normal": 1 }, { sampledAt: 220, order: 1 }),
];

test.each([
  { name: "all three in time", events: [...course, watch, noCt, noTap], share: 1 },
  { name: "watching alone", events: [...course, watch], share: 1 / 3 },
  {
    name: "watching for a reason not yet true",
    events: [gcs(5, 9), decided("intubation", "watch", "waking", 6)],
    share: 0,
  },
  {
    name: "watching, then a tube",
    events: [...course, watch, done("intubation", 60), noCt, noTap],
    share: 2 / 3,
  },
  {
    name: "no CT, then a CT by the late limit",
    events: [...course, watch, noCt, noTap, ...scan],
    share: 2 / 3,
  },
  {
    name: "no tap before baseline",
    events: [...course, decided("lumbar-puncture", "not-indicated", "recovered", 100)],
    share: 0,
  },
  { name: "nothing", events: course, share: 0 },
])("D6a: $name", ({ events, share }) => {
  expect(shareEarned(d6a, events)).toBeCloseTo(share, 4);
});

const look = (at: number) => examined("consciousness", at, { gcs: 12 });

test.each([
  { name: "on the hours", at: [60, 120, 180], share: 1 },
  { name: "20 minutes off", at: [40, 140, 200], share: 1 },
  { name: "one of them 40 minutes off", at: [60, 120, 220], share: 2.5 / 3 },
  { name: "one of them 60 minutes off", at: [60, 120, 240], share: 2 / 3 },
  { name: "one between two hours answers one", at: [90], share: 0.75 / 3 },
  { name: "the middle one alone", at: [120], share: 1 / 3 },
  { name: "all in the first hour", at: [10, 20, 60], share: 1 / 3 },
  { name: "never", at: [], share: 0 },
])("D6b: $name", ({ at, share }) => {
  expect(shareEarned(d6b, at.map(look))).toBeCloseTo(share, 4);
});

test("D6b: looking at the skin is not it", () => {
  expect(
    shareEarned(
      d6b,
      [60, 120, 180].map((at) => examined("skin", at)),
    ),
  ).toBe(0);
});

test("D6b: an examination that yields no coma score is not it", () => {
  const note = { "gcs-note": "Cannot be judged: relaxant in force." };
  const looks = [60, 120, 180].map((at) => examined("consciousness", at, {}, note));
  expect(shareEarned(d6b, looks)).toBe(0);
});

test("D6b: nor is a nurse's round", () => {
  const round = (at: number) => examined("consciousness", at, { gcs: 12 }, {}, "protocol");
  expect(shareEarned(d6b, [60, 120, 180].map(round))).toBe(0);
});

test("D6b: nor is one of a child with a tube", () => {
  const looks = [60, 120, 180].map(look);
  expect(shareEarned(d6b, [...looks, ...held("ventilated", 20, 130)])).toBeCloseTo(1 / 3, 4);
});

const baseline = held("baseline-regained", 170);
const net = done("family-safety-net", 180);

test.each([
  { name: "never back to baseline", events: [moved("home", 200)], share: null },
  { name: "home, which has its net", events: [...baseline, moved("home", 240)], share: 1 },
  {
    name: "observation with a net",
    events: [...baseline, net, moved("observation", 240)],
    share: 1,
  },
  { name: "observation without a net", events: [...baseline, moved("observation", 240)], share: 0 },
  { name: "on the limit", events: [...baseline, moved("home", 350)], share: 1 },
  { name: "on the late limit", events: [...baseline, moved("home", 530)], share: 0.5 },
  { name: "before baseline", events: [...baseline, net, moved("home", 100)], share: 0 },
  {
    name: "decided and written",
    events: [...course, ...baseline, net, decided("admission", "observe", "recovered", 182)],
    share: 1,
  },
  { name: "to the ward", events: [...baseline, net, moved("ward", 200)], share: 0 },
  { name: "nothing", events: baseline, share: 0 },
])("D6c: $name", ({ events, share }) => {
  expect(shareEarned(d6c, events)).toBe(share);
});
