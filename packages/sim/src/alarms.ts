import { heartRateRange, meanPressureFiftieth } from "@encephalon/clinical";
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
] as const;

/** Pauses long enough for the monitor, while nobody breathes for the child. */
const breathFails = (x: Vector): boolean =>
  x[V.drive] < SHALLOW && x[V.ventilated] === 0 && x[V.bagged] === 0;

/** mm[Hg] above the 50th centile of the mean pressure from which the monitor calls it high (design). */
const HIGH = 30;

/** Slower than the range for age; under 3 months, where none was read, than half the usual rate (design). */
const isSlow = (x: Vector, { ageMonths, normal }: Child): boolean =>
  x[V.heartRate] < (heartRateRange(ageMonths)?.low ?? 0.55 * normal.heartRate);

/** All alarms at a minute. Limits are design, but the hypotension limit and the slow heart of the age [PALS]. */
export function alarmBits(x: Vector, child: Child): number {
  const { ageMonths, normal } = child;
  const fast = x[V.heartRate] > 1.6 * normal.heartRate;
  return (
    (pulseOximetry(x) < 90 ? 1 : 0) |
    (systolic(x) < normal.leastSystolic ? 2 : 0) |
    (fast || isSlow(x, child) ? 4 : 0) |
    (x[V.respiratoryRate] < normal.respiratoryRate * 0.45 || breathFails(x) ? 8 : 0) |
    (x[V.temperature] > 40.5 ? 16 : 0) |
    (x[V.icpMonitor] > 0 && x[V.icp] > 20 ? 32 : 0) |
    (x[V.meanPressure] > meanPressureFiftieth(ageMonths) + HIGH ? 64 : 0)
  );
}
