/** Minutes between two steps of the body's slow systems; hours are whole numbers of them. */
export const SLOW_STEP = 10;

/** Steps of brain, breath and pulse in a minute in which anything stirs. Events come by the whole minute. */
export const PULSES = 1;
