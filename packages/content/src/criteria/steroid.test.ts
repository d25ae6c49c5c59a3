import { judgeCriterion } from "@encephalon/scoring";
import { attempt, given, infant, ordered, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k9 } from "./steroid";

const ready = [
  given("ceftriaxone", 40, { perKg: 100 }),
  ordered("ammonia", 20, 1),
  ordered("viral-pcr-rapid", 20, 2),
];
const pulse = (at: number, perKg = 30) => given("methylprednisolone", at, { perKg });
const teenager = { ...infant, ageMonths: 168, weightKg: 50 };
const gram = (perKg: number) => given("methylprednisolone", 60, { perKg, weightKg: 50 });

test.each([
  { name: "early", events: [...ready, pulse(60)], share: 1 },
  { name: "24 h after the first symptom", events: [...ready, pulse(1350)], share: 1 },
  { name: "48 h after it", events: [...ready, pulse(2790)], share: 0.5 },
  { name: "one minute late", events: [...ready, pulse(1351)], share: 1 - 0.5 / 1440 },
  { name: "20 mg/kg", events: [...ready, pulse(60, 20)], share: 1 },
  { name: "19 mg/kg earns half", events: [...ready, pulse(60, 19)], share: 0.5 },
  { name: "10 mg/kg earns half", events: [...ready, pulse(60, 10)], share: 0.5 },
  {
    name: "a small dose, then the right one",
    events: [...ready, pulse(60, 10), pulse(120)],
    share: 1,
  },
  { name: "before the cover", events: [pulse(30), ...ready], share: 0 },
  {
    name: "before the samples",
    events: [ready[0], pulse(60), ordered("ammonia", 90, 1)],
    share: 0,
  },
  { name: "first too soon, then rightly", events: [pulse(30), ...ready, pulse(1350)], share: 1 },
  {
    name: "another steroid",
    events: [...ready, given("dexamethasone", 60, { perKg: 0.15 })],
    share: 0,
  },
  { name: "nothing", events: ready, share: 0 },
])("K9: $name", ({ events, share }) => {
  const known = events.filter((event) => event !== undefined);
  expect(shareEarned(k9, known)).toBeCloseTo(share, 4);
});

test.each([
  { name: "6 hours of arrival, where that is later", onset: -4000, at: 360, share: 1 },
  { name: "12 hours of arrival, where that is later", onset: -4000, at: 720, share: 0.5 },
])("K9: $name", ({ onset, at, share }) => {
  const facts = { ...infant, onset };
  expect(shareEarned(k9, [...ready, pulse(at)], { facts })).toBeCloseTo(share, 4);
});

test("K9: 1 g in a child of 50 kg is full, 1.5 g is not", () => {
  expect(shareEarned(k9, [...ready, gram(20)], { facts: teenager })).toBe(1);
  expect(shareEarned(k9, [...ready, gram(30)], { facts: teenager })).toBe(0.5);
});

test.each([
  {
    name: "no sample at all",
    events: [given("ceftriaxone", 8), given("aciclovir", 31), pulse(37)],
    why: "Methylprednisolone at +37 min, before the ammonia sample and the viral PCR.",
  },
  {
    name: "everything too late",
    events: [pulse(30), ...ready.slice(0, 1)],
    why: "Methylprednisolone at +30 min, before an antibiotic or aciclovir, the ammonia sample and the viral PCR.",
  },
])("K9 names what was missing: $name", ({ events, why }) => {
  expect(judgeCriterion(attempt(events), k9, "ane").why).toBe(why);
});
