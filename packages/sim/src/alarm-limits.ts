import { heartRateRange } from "@encephalon/clinical";
import type { Child } from "./child";

/** Limits of the bedside monitor. Design, but the hypotension limit and the slow heart of the age [PALS]. */
export const LEAST_SATURATION = 90;
export const MOST_TEMPERATURE = 40.5;
export const MOST_ICP = 20;
export const leastSystolic = ({ normal }: Child): number => normal.leastSystolic;
export const mostHeartRate = ({ normal }: Child): number => 1.6 * normal.heartRate;

/** Slower than the range for age; under 3 months, where none was read, than half the usual rate (design). */
export const leastHeartRate = ({ ageMonths, normal }: Child): number =>
  heartRateRange(ageMonths)?.low ?? 0.55 * normal.heartRate;

/** Breaths a minute below which the monitor calls them slow (design). */
export const leastBreaths = ({ normal }: Child): number => 0.45 * normal.respiratoryRate;
