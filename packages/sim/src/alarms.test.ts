import { expect, test } from "vitest";
import { ALARMS, alarmBits } from "./alarms";
import { arrive, having, madeUpChild } from "./testing";
import type { VariableName } from "./vector";

const atRest = arrive(madeUpChild());
const { child } = atRest.presentation;

test.each<{
  name: string;
  values: Partial<Record<VariableName, number>>;
  alarms: readonly string[];
}>([
  { name: "nothing at rest", values: {}, alarms: [] },
  { name: "a heart slower than the range", values: { heartRate: 58 }, alarms: ["heart-rate"] },
  { name: "a heart within it", values: { heartRate: 64 }, alarms: [] },
  { name: "a high pressure", values: { meanPressure: 108 }, alarms: ["blood-pressure"] },
  { name: "the pressure of a fever", values: { meanPressure: 78 }, alarms: [] },
])("the monitor calls $name", ({ values, alarms }) => {
  const bits = alarmBits(having(atRest, values).x, child);
  expect(ALARMS.filter((_, i) => bits & (1 << i)).map(({ signal }) => signal)).toEqual(alarms);
});
