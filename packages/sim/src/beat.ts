/**
 * The body's slow systems move once in so many minutes: what takes hours does not need a minute's step.
 * Halves are exact at any step; rates are far below 1 a step.
 */
export const SLOW_STEP = 10;

/** Slow steps in an hour: half-times and rates of slow systems are written in hours. */
export const STEPS_AN_HOUR = 60 / SLOW_STEP;

/** Steps of brain, breath and pulse in a minute in which anything stirs. Events come by the whole minute. */
export const PULSES = 1;

/** Length of such a step, min: their half-times and rates are written in minutes. */
export const PULSE = 1 / PULSES;

/** Most that brain, breath and pulse move in one step: a child at rest from beat to beat. */
export const MOST_PULSES = SLOW_STEP * PULSES;

/**
 * Brain, breath and pulse move every minute while anything moves them, and for so many minutes after; a
 * child at rest moves once in `SLOW_STEP`, by as many minutes. What stirs: a hand at the bedside, a convulsion,
 * herniation, and any fast quantity that is away from where it is going.
 */
export const SETTLES = 3;
