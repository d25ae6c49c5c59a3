import type { Child } from "./child";
import { systolic } from "./conditions";
import { V, type Vector } from "./vector";

/** The bedside monitor's alarms, one bit each in this order. */
export const ALARMS = [
  { signal: "oxygen-saturation", text: "SpO2 below 90 %" },
  { signal: "blood-pressure", text: "Systolic pressure below the limit for age" },
  { signal: "heart-rate", text: "Heart rate out of limits" },
  { signal: "respiratory-rate", text: "Breathing slow or absent" },
  { signal: "temperature", text: "Temperature above 40.5 °C" },
  { signal: "icp", text: "Intracranial pressure above 20 mmHg" },
] as const;

/** All alarms at a minute. Limits are design, with the hypotension limit of the age. */
export function alarmBits(x: Vector, { normal }: Child): number {
  const rate = x[V.heartRate] / normal.heartRate;
  return (
    (x[V.saturation] < 90 ? 1 : 0) |
    (systolic(x) < normal.leastSystolic ? 2 : 0) |
    (rate > 1.6 || rate < 0.55 ? 4 : 0) |
    (x[V.respiratoryRate] < normal.respiratoryRate * 0.45 ? 8 : 0) |
    (x[V.temperature] > 40.5 ? 16 : 0) |
    (x[V.icpMonitor] > 0 && x[V.icp] > 20 ? 32 : 0)
  );
}
