/** A value that every child of the case shares. */
export const fixed = (at: number) => ({ at, low: at, high: at, scale: "linear" as const });

/** Seed 0 takes `at`; low and high are the 5th and 95th percentile of the others. */
export const spread = (at: number, low: number, high: number) => ({
  at,
  low,
  high,
  scale: "linear" as const,
});

/** The same for a quantity that varies by factors: a load, a gain. */
export const logSpread = (at: number, low: number, high: number) => ({
  at,
  low,
  high,
  scale: "log" as const,
});
