/** So many of so many, with the 95 % interval of the share. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959963984540054;

/**
 * A proportion with Wilson's score interval, 95 %. Of none at all, nothing is known: 0 to 1.
 * Source: Wilson EB. J Am Stat Assoc 1927;22:209-212.
 */
export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
  const share = count / of;
  const square = (Z * Z) / of;
  const centre = (share + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  // At 0 and at all of them the interval ends there exactly; rounding would leave a hair.
  const low = count === 0 ? 0 : centre - half;
  const high = count === of ? 1 : centre + half;
  return { count, of, share, low, high };
}
