/** Age bands of this project; the cut at 6 and 12 years is unverified. */
export const AGE_BANDS = ["infant", "toddler", "preschool", "school", "adolescent"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** A range with both ends inside. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Completed years. */
export const completedYears = (ageMonths: number): number => Math.floor(ageMonths / 12);

export function ageBand(ageMonths: number): AgeBand {
  if (ageMonths < 12) return "infant";
  if (ageMonths < 36) return "toddler";
  if (ageMonths < 72) return "preschool";
  return ageMonths < 144 ? "school" : "adolescent";
}

/** Systolic pressure below which a child is hypotensive, in mmHg, by completed years. Source: PALS. */
export function hypotensionLimit(ageMonths: number): number {
  if (ageMonths < 1) return 60;
  const years = completedYears(ageMonths);
  if (years < 1) return 70;
  return years > 10 ? 90 : 70 + 2 * years;
}

const UNDER_TWO: Limits = { low: 100, high: 190 };
const TO_TEN: Limits = { low: 60, high: 140 };
const OVER_TEN: Limits = { low: 60, high: 100 };

/** Heart rate awake, per minute. No range under 3 months was read. Source: PALS. */
export function heartRateRange(ageMonths: number): Limits | undefined {
  if (ageMonths < 3) return undefined;
  if (ageMonths < 24) return UNDER_TWO;
  return completedYears(ageMonths) > 10 ? OVER_TEN : TO_TEN;
}

const respiratoryRates: Readonly<Record<AgeBand, Limits>> = {
  infant: { low: 30, high: 60 },
  toddler: { low: 24, high: 40 },
  preschool: { low: 22, high: 34 },
  school: { low: 18, high: 30 },
  adolescent: { low: 12, high: 16 },
};

/** Breaths per minute. Source: PALS. */
export const respiratoryRateRange = (ageMonths: number): Limits =>
  respiratoryRates[ageBand(ageMonths)];

/** Mean arterial pressure, 5th centile at the 50th height centile, in mmHg. Source: Haque2007. */
export const meanPressureFifthCentile = (ageMonths: number): number =>
  40 + 1.5 * completedYears(ageMonths);

/** Mean arterial pressure, 50th centile at the 50th height centile, in mmHg. Source: Haque2007. */
export const meanPressureFiftieth = (ageMonths: number): number =>
  55 + 1.5 * completedYears(ageMonths);

/** mm[Hg] above the 50th centile from which a mean pressure is high beside a slow heart (design). */
const HIGH = 15;

/**
 * Bradycardia with hypertension: slower than the range for age and fever begins, with a mean pressure
 * 15 above the 50th centile (design). Under 3 months no range was read.
 */
export function isSlowUnderPressure(
  ageMonths: number,
  heartRate: number,
  meanPressure: number,
  temperature: number,
): boolean {
  const limits = heartRateRange(ageMonths);
  if (limits === undefined) return false;
  const expected = limits.low + 10 * Math.max(0, temperature - 37);
  return heartRate < expected && meanPressure > meanPressureFiftieth(ageMonths) + HIGH;
}

/** What the shock test reads. Urine is that of the last 2 hours; absent when not measured. */
export interface CirculationSigns {
  readonly ageMonths: number;
  readonly systolic: number;
  readonly vasoactiveRunning: boolean;
  /** Seconds. */
  readonly capillaryRefill: number;
  readonly weakPulses: boolean;
  readonly coldLimbs: boolean;
  readonly urineMlPerKgPerHour?: number;
  readonly heartRate: number;
  readonly temperature: number;
}

export type ShockState = "none" | "compensated" | "hypotensive";

/** Heart rate above what age and fever explain: the upper limit and 10/min per degree over 37 (design). */
function fastForFever({ ageMonths, heartRate, temperature }: CirculationSigns): boolean {
  const limits = heartRateRange(ageMonths);
  return limits !== undefined && heartRate > limits.high + 10 * Math.max(0, temperature - 37);
}

/** Shock as this project tests it (design). Lactate alone never makes it; a normal pressure never excludes it. */
export function shockState(signs: CirculationSigns): ShockState {
  if (signs.vasoactiveRunning || signs.systolic < hypotensionLimit(signs.ageMonths)) {
    return "hypotensive";
  }
  const poorPerfusion = signs.capillaryRefill >= 3 || signs.weakPulses;
  const urine = signs.urineMlPerKgPerHour;
  const second = signs.coldLimbs || (urine !== undefined && urine < 1) || fastForFever(signs);
  return poorPerfusion && second ? "compensated" : "none";
}
