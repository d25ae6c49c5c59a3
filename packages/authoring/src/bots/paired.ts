/** The mean of paired differences with the lower end of its 95 % interval; none of fewer than five. */
export interface Paired {
  readonly n: number;
  readonly mean: number;
  readonly low: number | null;
}

/** The 0.975 quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The 0.975 quantile of Student's t, to 0.01; holds from 4 degrees of freedom on.
 * Source: Cornish-Fisher expansion; Abramowitz M, Stegun IA 1964, formula 26.7.5, three terms.
 */
export function tQuantile(degrees: number): number {
  const cube = Z * Z * Z;
  const first = (cube + Z) / 4;
  const fifth = cube * Z * Z;
  const second = (5 * fifth + 16 * cube + 3 * Z) / 96;
  const third = (3 * fifth * Z * Z + 19 * fifth + 17 * cube - 15 * Z) / 384;
  return Z + (first + (second + third / degrees) / degrees) / degrees;
}

/** Of fewer differences the quantile does not hold. */
const LEAST = 5;

/** Children of one case go together: give one mean for each case, or one value for each child of one. */
export function paired(differences: readonly number[]): Paired {
  const n = differences.length;
  const mean = differences.reduce((sum, each) => sum + each, 0) / n;
  if (n < LEAST) return { n, mean, low: null };
  const squares = differences.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
  const error = Math.sqrt(squares / (n - 1) / n);
  return { n, mean, low: mean - tQuantile(n - 1) * error };
}
