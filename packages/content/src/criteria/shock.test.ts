import { examined, given, held, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k4 } from "./shock";

const long = held("shock", 60, 600);
const short = held("shock", 60, 75);
const bolus = (at: number, perKg = 20) => given("saline-0-9", at, { unit: "mL", perKg });
const adrenaline = (at: number) =>
  ({
    kind: "infusion_started",
    at,
    drug: "adrenaline",
    rate: { value: 0.1, unit: "ug/kg/min" },
    route: "iv",
    by: "learner",
  }) as const;
const look = (at: number) => examined("circulation", at, { "capillary-refill": 3 });

test.each([
  { name: "no shock", events: [bolus(10)], share: null },
  { name: "a bolus on the limit, shock over", events: [...short, bolus(80)], share: 1 },
  { name: "both on their limits", events: [...long, bolus(80), adrenaline(120)], share: 1 },
  { name: "bolus on the late limit", events: [...long, bolus(100), adrenaline(120)], share: 0.75 },
  { name: "no vasoactive drug in shock that goes on", events: [...long, bolus(80)], share: 0.5 },
  {
    name: "boluses with a look between",
    events: [...short, bolus(65, 10), look(70), bolus(72, 10)],
    share: 1,
  },
  {
    name: "boluses without a look between",
    events: [...short, bolus(65, 10), bolus(72, 10)],
    share: 0.5,
  },
  { name: "a sip of 4 mL/kg", events: [...short, bolus(65, 4)], share: 0 },
  {
    name: "40 mL/kg bring the second part forward",
    events: [...held("shock", 60, 78), bolus(62), look(65), bolus(70)],
    share: 0.5,
  },
  { name: "nothing", events: short, share: 0 },
])("K4: $name", ({ events, share }) => {
  expect(shareEarned(k4, events)).toBe(share);
});
