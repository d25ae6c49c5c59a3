/**
 * The body's slow systems move once in so many minutes: what takes hours does not need a minute's step.
 * Halves are exact at any step; rates are far below 1 a step. Step-size convergence is the calibration's.
 */
export const SLOW_STEP = 5;

/** Slow steps in an hour: half-times and rates of slow systems are written in hours. */
export const STEPS_AN_HOUR = 60 / SLOW_STEP;

/** Until so many minutes before the first neurological symptom nothing acute happens: it is sampled. */
export const QUIET_BEFORE = 60;
