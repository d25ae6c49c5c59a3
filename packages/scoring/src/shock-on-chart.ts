import { shockState } from "@encephalon/clinical";
import { latestValue, vasoactiveRuns, vitalsAt } from "./chart-reading";
import type { Ledger } from "./ledger";
import { hasSign } from "./signs-on-chart";

/** The shock test of this project, from what the chart shows. */
export function isShockOnChart(ledger: Ledger, at: number): boolean {
  const vitals = vitalsAt(ledger, at);
  if (!vitals) return false;
  const state = shockState({
    ageMonths: ledger.facts.ageMonths,
    systolic: vitals.systolic,
    vasoactiveRunning: vasoactiveRuns(ledger, at),
    capillaryRefill: latestValue(ledger, "capillary-refill", at) ?? 0,
    weakPulses: hasSign(ledger, "weak-pulses", at),
    coldLimbs: hasSign(ledger, "cold-limbs", at),
    heartRate: vitals.heartRate,
    temperature: vitals.temperature,
  });
  return state !== "none";
}
