import type { Child } from "./child";
import { systolic } from "./conditions";
import { V, type Vector } from "./vector";

interface Alarm {
  readonly signal: string;
  readonly text: string;
  readonly test: (x: Vector, child: Child) => boolean;
}

/** Limits of the bedside monitor (design, with the hypotension limits of the age). */
export const ALARMS: readonly Alarm[] = [
  { signal: "oxygen-saturation", text: "SpO2 below 90 %", test: (x) => x[V.saturation] < 90 },
  {
    signal: "blood-pressure",
    text: "Systolic pressure below the limit for age",
    test: (x, child) => systolic(x) < child.normal.leastSystolic,
  },
  {
    signal: "heart-rate",
    text: "Heart rate out of limits",
    test: (x, child) =>
      x[V.heartRate] > child.normal.heartRate * 1.6 ||
      x[V.heartRate] < child.normal.heartRate * 0.55,
  },
  {
    signal: "respiratory-rate",
    text: "Breathing slow or absent",
    test: (x, child) => x[V.respiratoryRate] < child.normal.respiratoryRate * 0.45,
  },
  {
    signal: "temperature",
    text: "Temperature above 40.5 °C",
    test: (x) => x[V.temperature] > 40.5,
  },
  {
    signal: "icp",
    text: "Intracranial pressure above 20 mmHg",
    test: (x) => x[V.icpMonitor] > 0 && x[V.icp] > 20,
  },
];

/** All alarms at a minute, one bit each in the order of `ALARMS`. */
export function alarmBits(x: Vector, child: Child): number {
  let bits = 0;
  for (let i = 0; i < ALARMS.length; i++) {
    if (ALARMS[i]?.test(x, child)) bits |= 1 << i;
  }
  return bits;
}
