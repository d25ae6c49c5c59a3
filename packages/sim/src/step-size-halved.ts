/**
 * Half of every step: what stands in for `step-size.ts` where Node is started with `--conditions=halved`, to see
 * whether the steps are small enough. Nothing else is told which of the two it plays by.
 */
export const SLOW_STEP = 5;

export const PULSES = 2;
