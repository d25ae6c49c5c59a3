/**
 * The body's slow systems move once in so many minutes: what takes hours does not need a minute's step.
 * Halves are exact at any step; rates are far below 1 a step. Steps of 5 and of 10 minutes meet the same
 * share of the recorded courses' cells (97.8 % by limits of a factor of two).
 */
export const SLOW_STEP = 10;

/** Slow steps in an hour: half-times and rates of slow systems are written in hours. */
export const STEPS_AN_HOUR = 60 / SLOW_STEP;

/**
 * Brain, breath and pulse move every minute while anything moves them, and for so many minutes after; a
 * child at rest is looked at on the slow beat. What stirs: a hand at the bedside, a convulsion, herniation,
 * and any fast quantity that is away from where it is going.
 */
export const SETTLES = 10;
