/** A simulated share: of how many children it is known, as if each weighed the same. */
export interface Share {
  readonly share: number;
  readonly effective: number;
}

/**
 * Chances of 0, 1, … n children of a series of n: beta-binomial, so that a share known from few simulated children, or
 * a figure on which series differ among themselves, says less.
 *
 * @param spread between series, as an intraclass correlation, 0 to below 1
 */
export function predictCount({ share, effective }: Share, n: number, spread: number): number[] {
  // Jeffreys' half a child on either side: none of 40 simulated is not never.
  const p = (share * effective + 0.5) / (effective + 1);
  const correlation = Math.min(0.95, 1 / (effective + 2) + spread);
  const precision = 1 / correlation - 1;
  const [a, b] = [p * precision, (1 - p) * precision];
  // All chances as ratios to the last, summed to 1: from either end the first term may underflow.
  const chances = [1];
  for (let k = 0; k < n; k++) {
    const ratio = ((n - k) * (a + k)) / ((k + 1) * (b + n - k - 1));
    chances.push((chances[k] ?? 0) * ratio);
  }
  return normalised(chances);
}

function normalised(chances: readonly number[]): number[] {
  const sum = chances.reduce((total, one) => total + one, 0);
  return chances.map((one) => one / sum);
}

/** Where a published figure lies among what was predicted. */
export interface Tails {
  readonly below: number;
  readonly same: number;
}

/** Two-sided mid-p: the figure itself counts half to either side, and what is as far on the other side as well. */
export const midP = ({ below, same }: Tails): number =>
  Math.min(1, 2 * Math.min(below + same / 2, 1 - below - same / 2));

export const tailsOfCount = (chances: readonly number[], count: number): Tails => ({
  below: chances.slice(0, count).reduce((sum, one) => sum + one, 0),
  same: chances[count] ?? 0,
});

/** One arm of a comparison: so many of so many. */
export interface Arm {
  readonly count: number;
  readonly n: number;
}

/** Differences of shares closer than this are the same: they come out of divisions. */
const SAME = 1e-9;

/** Where the published difference of two shares lies among those of two predicted counts. */
export function tailsOfDifference(
  first: { readonly chances: readonly number[]; readonly published: Arm },
  second: { readonly chances: readonly number[]; readonly published: Arm },
): Tails {
  const shareOf = ({ count, n }: Arm): number => count / n;
  const published = shareOf(first.published) - shareOf(second.published);
  let [below, same] = [0, 0];
  for (const [i, p] of first.chances.entries()) {
    for (const [j, q] of second.chances.entries()) {
      const difference = i / first.published.n - j / second.published.n - published;
      if (difference < -SAME) below += p * q;
      else if (difference <= SAME) same += p * q;
    }
  }
  return { below, same };
}

/** Where a published number lies among draws. */
export const tailsOfDraws = (draws: readonly number[], published: number): Tails => ({
  below: draws.filter((draw) => draw < published - SAME).length / draws.length,
  same: draws.filter((draw) => Math.abs(draw - published) <= SAME).length / draws.length,
});

/** Most that series are taken to differ: if more, they would say nothing (design). */
const MOST_SPREAD = 0.3;

/**
 * How much series differ among themselves in a figure, as an intraclass correlation by analysis of variance: it
 * reads the published counts alone, and nothing of the level that the model gives. 0 for fewer than two series.
 */
export function spreadBetween(series: readonly Arm[]): number {
  const k = series.length;
  if (k < 2) return 0;
  const total = sumOf(series, ({ n }) => n);
  const mean = sumOf(series, ({ count }) => count) / total;
  const between =
    sumOf(series, ({ count, n }) => n * (count / n - mean) * (count / n - mean)) / (k - 1);
  const within = sumOf(series, ({ count, n }) => count * (1 - count / n)) / Math.max(1, total - k);
  const size = (total - sumOf(series, ({ n }) => n * n) / total) / (k - 1);
  const spread = (between - within) / (between + (size - 1) * within);
  return Math.min(MOST_SPREAD, Math.max(0, spread || 0));
}

const sumOf = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);
