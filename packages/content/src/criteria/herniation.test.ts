import { called, given, held, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k15 } from "./herniation";

const sign = held("herniation-sign", 300);
const salt = (at: number) => given("hypertonic-saline-3", at, { unit: "mL", perKg: 3 });
const call = (at: number) => called("neurosurgery", at);

test.each([
  { name: "no sign", events: [salt(100), call(100)], share: null },
  { name: "both on the limit", events: [...sign, salt(310), call(310)], share: 1 },
  { name: "both on the late limit", events: [...sign, salt(330), call(330)], share: 0.5 },
  {
    name: "mannitol in its place",
    events: [...sign, given("mannitol", 305, { perKg: 500 }), call(305)],
    share: 1,
  },
  { name: "salt from before the sign", events: [...sign, salt(200), call(305)], share: 0.5 },
  { name: "a call of the hour before", events: [...sign, call(240), salt(305)], share: 1 },
  { name: "a call of before that", events: [...sign, call(239), salt(305)], share: 0.5 },
  {
    name: "a call of before that, repeated",
    events: [...sign, call(239), call(306), salt(305)],
    share: 1,
  },
  { name: "another call", events: [...sign, salt(305), called("neurology", 305)], share: 0.5 },
  { name: "nothing", events: sign, share: 0 },
])("K15: $name", ({ events, share }) => {
  expect(shareEarned(k15, events)).toBe(share);
});
