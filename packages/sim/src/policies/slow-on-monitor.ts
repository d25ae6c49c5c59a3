import { isSlowUnderPressure } from "@encephalon/clinical";
import type { Chart } from "@encephalon/model";

/** A slow heart under a high pressure, by the monitor's last reading. */
export function isSlowOnMonitor({ child, vitals }: Chart): boolean {
  const now = vitals.at(-1);
  if (!now) return false;
  const mean = now.diastolic + (now.systolic - now.diastolic) / 3;
  return isSlowUnderPressure(child.ageMonths, now.heartRate, mean, now.temperature);
}
