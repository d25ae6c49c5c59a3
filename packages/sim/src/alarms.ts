import { meanPressureFiftieth } from "@encephalon/clinical";
import {
  LEAST_SATURATION,
  leastBreaths,
  leastHeartRate,
  leastSystolic,
  MOST_ICP,
  MOST_TEMPERATURE,
  mostHeartRate,
} from "./alarm-limits";
import type { Child } from "./child";
import { systolic } from "./conditions";
import { pulseOximetry } from "./readout";
import { SHALLOW } from "./systems/breathing";
import { V as PLACE, type Vector } from "./vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** The bedside monitor's alarms, one bit each in this order. */
export const ALARMS = [
  { signal: "oxygen-saturation", text: "SpO2 below 90 %" },
  { signal: "blood-pressure", text: "Systolic pressure below the limit for age" },
  { signal: "heart-rate", text: "Heart rate out of limits" },
  { signal: "respiratory-rate", text: "Breathing slow or absent" },
  { signal: "temperature", text: "Temperature above 40.5 °C" },
  { signal: "icp", text: "Intracranial pressure above 20 mmHg" },
  { signal: "blood-pressure", text: "Mean pressure far above the usual for age" },
  { signal: "respiratory-rate", text: "Breathing shallow, with pauses" },
] as const;

/** Pauses long enough for the monitor, while nobody breathes for the child. */
const breathFails = (x: Vector): boolean =>
  x[V.drive] < SHALLOW && x[V.ventilated] === 0 && x[V.bagged] === 0;

/** mm[Hg] above the 50th centile of the mean pressure from which the monitor calls it high (design). */
const HIGH = 30;

/** All alarms at a minute. */
export function alarmBits(x: Vector, child: Child): number {
  const rate = x[V.heartRate];
  const slow = x[V.respiratoryRate] < leastBreaths(child);
  return (
    (pulseOximetry(x) < LEAST_SATURATION ? 1 : 0) |
    (systolic(x) < leastSystolic(child) ? 2 : 0) |
    (rate > mostHeartRate(child) || rate < leastHeartRate(child) ? 4 : 0) |
    (slow ? 8 : 0) |
    (x[V.temperature] > MOST_TEMPERATURE ? 16 : 0) |
    (x[V.icpMonitor] > 0 && x[V.icp] > MOST_ICP ? 32 : 0) |
    (x[V.meanPressure] > meanPressureFiftieth(child.ageMonths) + HIGH ? 64 : 0) |
    (breathFails(x) && !slow ? 128 : 0)
  );
}
