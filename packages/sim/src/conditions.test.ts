import type { Condition } from "@encephalon/model";
import { expect, test } from "vitest";
import { present } from "./child";
import { conditionBits, conditionIsOn } from "./conditions";
import { LEVEL } from "./drug-table";
import { signs } from "./examine";
import { benchOf } from "./state";
import { arrive, having, madeUpChild } from "./testing";
import { CYTOTOXIC, slotsOf, type VariableName, type Vector } from "./vector";

type Values = Partial<Record<VariableName, number>>;

const authored = madeUpChild({ ageMonths: 48, drivers: { apnoeaTendency: 1, skewTendency: 1 } });
const { child } = present(authored, 0);
const awake: Values = { arousal: 1, gcs: 15, bestGcs: 15, temperature: 37, convulsionEnded: -600 };

/** The state of a well child of 4 years, but for these values. */
const stateOf = (values: Values): Vector => having(arrive(authored), { ...awake, ...values }).x;

const isOn = (name: Condition, x: Vector): boolean =>
  conditionIsOn(conditionBits(x, child, 100), name);

const stem: Values = { brainstemVasogenic: 0.3, icp: 30 };

test.each<{ name: string; values: Values; is: boolean }>([
  { name: "a well child", values: {}, is: false },
  { name: "a pressure that nothing shows", values: { icp: 40 }, is: false },
  { name: "a pupil", values: { herniation: 0.21 }, is: true },
  { name: "before the pupil", values: { herniation: 0.2 }, is: false },
  { name: "pupils of a lost stem", values: { brainstemCytotoxic: 0.63 }, is: true },
  { name: "a slow heart under pressure", values: { heartRate: 59, meanPressure: 77 }, is: true },
  { name: "a slow heart alone", values: { heartRate: 59, meanPressure: 70 }, is: false },
  { name: "posturing, fallen by 2", values: { ...stem, gcs: 9, bestGcs: 11 }, is: true },
  {
    name: "posturing since the door",
    values: { ...stem, gcs: 9, bestGcs: 9, posturedAtDoor: 1 },
    is: true,
  },
  { name: "posturing, fallen by 1", values: { ...stem, gcs: 9, bestGcs: 10 }, is: false },
])("a sign of herniation: $name", ({ values, is }) => {
  expect(isOn("herniation-sign", stateOf(values))).toBe(is);
});

test.each<{ name: string; values: Values; is: boolean }>([
  { name: "a well child", values: {}, is: false },
  { name: "posturing without a fall", values: { ...stem, gcs: 9, bestGcs: 9 }, is: true },
  { name: "a pressure that only a scan would show", values: { icp: 30 }, is: false },
  { name: "a score of 8", values: { gcs: 8 }, is: true },
  { name: "platelets that only a count would show", values: { platelets: 60 }, is: false },
])("the bedside bars a tap: $name", ({ values, is }) => {
  expect(isOn("lp-barred", stateOf(values))).toBe(is);
});

test.each<{ name: string; values: Values; is: boolean }>([
  { name: "a well child", values: {}, is: false },
  { name: "platelets of 99", values: { platelets: 99 }, is: true },
  { name: "platelets of 100", values: { platelets: 100 }, is: false },
  { name: "half of the factors", values: { factors: 0.5 }, is: true },
])("the blood bars a tap: $name", ({ values, is }) => {
  expect(isOn("lp-barred-by-blood", stateOf(values))).toBe(is);
});

test.each<{ name: string; values: Values; is: boolean }>([
  { name: "eyes askew", values: { brainstemVasogenic: 0.1, brainstemCytotoxic: 0.1 }, is: true },
  { name: "beating eyes", values: { energyFailure: 0.5, brainstemCytotoxic: 0.1 }, is: true },
  { name: "neither", values: { energyFailure: 0.5 }, is: false },
])("a focal sign that an image must follow: $name", ({ values, is }) => {
  expect(isOn("focal-sign", stateOf({ hurtRegions: 1, ...values }))).toBe(is);
});

test.each([
  { name: "low pressure without a pressor", pressor: 0, meanPressure: 35, is: false },
  { name: "low pressure under a pressor", pressor: 1, meanPressure: 35, is: true },
  { name: "a pressure that the pressor holds", pressor: 1, meanPressure: 70, is: false },
])("shock fails the airway: $name", ({ pressor, meanPressure, is }) => {
  const x = stateOf({ meanPressure });
  x[LEVEL.noradrenaline] = pressor;
  expect(isOn("airway-failing", x)).toBe(is);
});

test.each([
  { name: "with the right words", hurt: 0, verbal: 5, is: true },
  { name: "with words that are not meant", hurt: 0.3, verbal: 4, is: false },
])("a child awake $name: back to baseline is $is", ({ hurt, verbal, is }) => {
  const state = having(arrive(authored), { ...awake, hurtRegions: 2 });
  for (const slot of slotsOf(["temporal-cortex"], "left")) state.x[CYTOTOXIC + slot] = hurt;
  expect(isOn("baseline-regained", state.x)).toBe(is);
  const found = signs(benchOf(state), "consciousness");
  expect(found.find(({ id }) => id === "gcs-verbal")?.value).toBe(verbal);
});
