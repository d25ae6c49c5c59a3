import type { Pairs } from "./pairs";

/** The change of a probability between two ends, with its 95 % interval. */
export interface Change {
  readonly atLow: number;
  readonly atHigh: number;
  /** At the high end less at the low end. */
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

/** The 0.975 quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The difference of two paired proportions, with the adjusted Wald interval: as if one pair more had changed each way.
 * Needs a pair. Source: Bonett DG, Price RM. J Educ Behav Stat 2012;37:479-488.
 */
export function pairedChange({ n, both, onlyAtLow, onlyAtHigh }: Pairs): Change {
  const rise = (onlyAtHigh + 1) / (n + 2);
  const fall = (onlyAtLow + 1) / (n + 2);
  const centre = rise - fall;
  const half = Z * Math.sqrt((rise + fall - centre * centre) / (n + 2));
  return {
    atLow: (both + onlyAtLow) / n,
    atHigh: (both + onlyAtHigh) / n,
    change: (onlyAtHigh - onlyAtLow) / n,
    low: Math.max(-1, centre - half),
    high: Math.min(1, centre + half),
  };
}
