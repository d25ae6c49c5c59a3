/** Stretches of time in minutes. */
export const HOUR = 60;
export const DAY = 24 * HOUR;
