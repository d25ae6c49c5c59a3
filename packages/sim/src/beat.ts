// package.json says which of two step sizes this is; the ordinary one but for a test of convergence.
import { PULSES, SLOW_STEP } from "#step-size";

export { PULSES, SLOW_STEP };

/** Slow steps in an hour: half-times and rates of slow systems are written in hours. Halves are exact at any step. */
export const STEPS_AN_HOUR = 60 / SLOW_STEP;

/** Length of a step of brain, breath and pulse, min: their half-times and rates are written in minutes. */
export const PULSE = 1 / PULSES;

/** Most that brain, breath and pulse move in one step: a child at rest from beat to beat. */
export const MOST_PULSES = SLOW_STEP * PULSES;

/**
 * Brain, breath and pulse move every minute while anything moves them, and for so many minutes after; a
 * child at rest moves once in `SLOW_STEP`, by as many minutes. What stirs: a hand at the bedside, a convulsion,
 * herniation, and any fast quantity that is away from where it is going.
 */
export const SETTLES = 3;
