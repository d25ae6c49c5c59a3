/**
 * The share of a criterion that an act at minute `t` earns: 1 up to the full limit, 0.5 at the late
 * limit, 0 as long after that again, straight lines between. Equal limits are all or nothing.
 * All three count from the same zero.
 */
export function credit(t: number, full: number, late: number): number {
  if (t <= full) return 1;
  const span = late - full;
  if (span <= 0) return 0;
  return Math.max(0, 1 - (0.5 * (t - full)) / span);
}

/** The same line for a share of minutes in target, where more is better. */
export const creditOfShare = (share: number, full: number, half: number): number =>
  credit(-share, -full, -half);
