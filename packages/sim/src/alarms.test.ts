import { expect, test } from "vitest";
import { ALARMS, alarmBits } from "./alarms";
import { chartedVitals, vitalsOf } from "./readout";
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
  { name: "shallow breaths", values: { drive: 0.4 }, alarms: ["respiratory-rate"] },
  {
    name: "slow ones once",
    values: { drive: 0.1, respiratoryRate: 4 },
    alarms: ["respiratory-rate"],
  },
])("the monitor calls $name", ({ values, alarms }) => {
  const bits = alarmBits(having(atRest, values).x, child);
  expect(ALARMS.filter((_, i) => bits & (1 << i)).map(({ signal }) => signal)).toEqual(alarms);
});

test.each([
  { name: "just below", meanPressure: 57.3, low: true },
  { name: "just above", meanPressure: 59.3, low: false },
])(
  "the record never contradicts the alarm of a pressure $name its limit",
  ({ meanPressure, low }) => {
    const { leastSystolic } = child.normal;
    const { x } = having(atRest, { meanPressure, pulsePressure: 30 });
    expect((alarmBits(x, child) & 2) !== 0).toBe(low);
    for (let minute = 0; minute < 200; minute += 5) {
      const { systolic } = chartedVitals(x, child, atRest.luck, minute);
      expect(systolic < leastSystolic).toBe(low);
    }
  },
);

test.each([
  { name: "as the arterial tension", meanPressure: 65, tension: 37 },
  { name: "low where hardly any blood comes to the lung", meanPressure: 12, tension: 13 },
])("end-tidal carbon dioxide is $name", ({ meanPressure, tension }) => {
  const { x } = having(atRest, { ventilated: 1, paco2: 40, meanPressure });
  expect(vitalsOf(x).endTidalCo2).toBe(tension);
});
