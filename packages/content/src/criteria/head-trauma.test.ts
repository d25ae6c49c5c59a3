import { called, ordered, resulted, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { d10a, d10b } from "./head-trauma";

const ct = resulted("ct-head", 60, { "ct-subdural": 1 });
const neurosurgery = (at: number) => called("neurosurgery", at);

test.each([
  { name: "on the limit", events: [ct, neurosurgery(90)], share: 1 },
  { name: "on the late limit", events: [ct, neurosurgery(180)], share: 0.5 },
  { name: "before the report", events: [neurosurgery(20), ct], share: 1 },
  { name: "no CT", events: [neurosurgery(20)], share: null },
])("D10a: $name", ({ events, share }) => {
  expect(shareEarned(d10a, events)).toBe(share);
});

const referral = (at: number) => called("safeguarding", at);
const bones = (at: number) => ordered("skeletal-survey", at);
const eyes = (at: number) => ordered("retinal-examination", at);

test.each([
  { name: "all on the limit", events: [ct, referral(300), bones(300), eyes(300)], share: 1 },
  {
    name: "all on the late limit",
    events: [ct, referral(1500), bones(1500), eyes(1500)],
    share: 0.5,
  },
  {
    name: "the eye team called",
    events: [ct, referral(70), bones(70), called("ophthalmology", 70)],
    share: 1,
  },
  { name: "the referral alone", events: [ct, referral(70)], share: 0.3333 },
  { name: "nothing", events: [ct], share: 0 },
])("D10b: $name", ({ events, share }) => {
  expect(shareEarned(d10b, events)).toBeCloseTo(share, 4);
});
