import { log } from "@encephalon/kernel";
import type { Tabled } from "@encephalon/model";

/** A value may differ by so much: an amount in its unit, a share of the tabled value, or a factor either way. */
type Limit = { readonly amount: number } | { readonly share: number } | { readonly factor: number };

/** What varies little, and what an assay or an illness varies much. All others, counts and chemistry: 1.3. Design. */
const LIMITS: Partial<Readonly<Record<Tabled, Limit>>> = {
  temperature: { amount: 0.4 },
  heartRate: { share: 0.1 },
  respiratoryRate: { share: 0.15 },
  systolic: { share: 0.12 },
  diastolic: { share: 0.12 },
  saturation: { amount: 3 },
  gcs: { amount: 1 },
  "ph-blood": { amount: 0.05 },
  "pco2-blood": { share: 0.15 },
  sodium: { amount: 3 },
  "il-6": { factor: 1.5 },
  ferritin: { factor: 1.5 },
  "d-dimer": { factor: 1.5 },
  ck: { factor: 1.5 },
  ast: { factor: 1.5 },
  alt: { factor: 1.5 },
  ldh: { factor: 1.5 },
};
const ORDINARY: Limit = { factor: 1.3 };
/** Readings are compared as they are printed: a difference on the limit is within it. */
const ROUNDING = 1e-9;

/** Whether a simulated value agrees with a tabled one. */
export const isWithin = (name: Tabled, tabled: number, simulated: number): boolean =>
  Math.abs(deviation(name, tabled, simulated)) <= 1 + ROUNDING;

/**
 * How far a simulated value is from a tabled one, in limits: 1 is on the upper limit, -1 on the lower. What may be
 * 0 or below has no factor: it may differ by 3 tenths of its size, by 1 at least (design).
 */
export function deviation(name: Tabled, tabled: number, simulated: number): number {
  const limit = LIMITS[name] ?? ORDINARY;
  const apart = simulated - tabled;
  if ("amount" in limit) return apart / limit.amount;
  if ("share" in limit) return apart / (limit.share * tabled);
  if (tabled <= 0) return apart / Math.max(1, 0.3 * Math.abs(tabled));
  return log(Math.max(simulated, LEAST) / tabled) / log(limit.factor);
}

/** Below this a reading counts as this: its logarithm exists. */
const LEAST = 1e-6;
