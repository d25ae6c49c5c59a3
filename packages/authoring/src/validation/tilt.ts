import { exp, log } from "@encephalon/kernel";

/** A mean that weights should meet, and how well it is known: the variance of a published mean. */
export interface Aim {
  readonly mean: number;
  readonly variance: number;
}

export interface Tilt {
  /** One a child, in all 1. */
  readonly weights: readonly number[];
  /** Children that as many of equal weight would count for: 1 / the sum of squares [Kish]. */
  readonly effective: number;
  /** The means that the weights give. */
  readonly met: readonly number[];
  readonly multipliers: readonly number[];
}

const MOST_STEPS = 60;
const CLOSE = 1e-10;

/**
 * The weights nearest to equal ones (maximum entropy) whose means meet the aims as closely as these are known:
 * exponential tilting, its multipliers by Newton's method on the dual, log Z(λ) − λ·aim + ½ λᵀVλ, which is smooth and
 * convex, so that each step is halved until it falls. Infeasible aims are met as far as their variance asks.
 *
 * @param features of each child, one for each aim
 */
export function tilt(features: readonly (readonly number[])[], aims: readonly Aim[]): Tilt {
  let multipliers = aims.map(() => 0);
  let here = dualAt(features, aims, multipliers);
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = solve(here.hessian, here.gradient);
    const next = lineSearch(features, aims, { multipliers, here, direction });
    if (!next || here.value - next.here.value < CLOSE) break;
    ({ multipliers, here } = next);
  }
  const { weights, met } = here;
  const effective = 1 / weights.reduce((sum, weight) => sum + weight * weight, 0);
  return { weights, effective, met, multipliers };
}

interface Dual {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly met: readonly number[];
}

function dualAt(
  features: readonly (readonly number[])[],
  aims: readonly Aim[],
  multipliers: readonly number[],
): Dual {
  const raised = features.map((row) => dot(row, multipliers));
  const most = Math.max(...raised);
  const unscaled = raised.map((one) => exp(one - most));
  const sum = unscaled.reduce((total, one) => total + one, 0);
  const weights = unscaled.map((one) => one / sum);
  const met = aims.map((_, j) => weightedMean(features, weights, j));
  const gap = aims.map(({ mean }, j) => (met[j] ?? 0) - mean);
  const prior = aims.map(({ variance }, j) => variance * (multipliers[j] ?? 0));
  const hessian = aims.map((aim, j) =>
    aims.map((_, k) => covariance(features, weights, met, j, k) + (j === k ? aim.variance : 0)),
  );
  return {
    value:
      log(sum) +
      most -
      dot(
        multipliers,
        aims.map(({ mean }) => mean),
      ) +
      dot(multipliers, prior) / 2,
    gradient: gap.map((one, j) => one + (prior[j] ?? 0)),
    hessian,
    weights,
    met,
  };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, one, i) => sum + one * (b[i] ?? 0), 0);

const weightedMean = (
  features: readonly (readonly number[])[],
  weights: readonly number[],
  j: number,
): number => features.reduce((sum, row, i) => sum + (weights[i] ?? 0) * (row[j] ?? 0), 0);

const covariance = (
  features: readonly (readonly number[])[],
  weights: readonly number[],
  means: readonly number[],
  j: number,
  k: number,
): number =>
  features.reduce(
    (sum, row, i) =>
      sum +
      (weights[i] ?? 0) * ((row[j] ?? 0) - (means[j] ?? 0)) * ((row[k] ?? 0) - (means[k] ?? 0)),
    0,
  );

interface Place {
  readonly multipliers: number[];
  readonly here: Dual;
}

/** The first of a whole step, half of it, and so on, that lowers the dual. */
function lineSearch(
  features: readonly (readonly number[])[],
  aims: readonly Aim[],
  { multipliers, here, direction }: Place & { readonly direction: readonly number[] },
): Place | undefined {
  for (let share = 1; share > 1e-6; share /= 2) {
    const tried = multipliers.map((one, j) => one - share * (direction[j] ?? 0));
    const there = dualAt(features, aims, tried);
    if (there.value < here.value) return { multipliers: tried, here: there };
  }
  return undefined;
}

/** The solution of a small symmetric positive definite system, by Gauss elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 0; i < n; i++) {
    for (let below = i + 1; below < n; below++) {
      const factor = at(below, i) / at(i, i);
      rows[below] = (rows[below] ?? []).map((value, j) => value - factor * at(i, j));
    }
  }
  const solution: number[] = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i--) {
    const known = solution.reduce((sum, value, j) => (j > i ? sum + at(i, j) * value : sum), 0);
    solution[i] = (at(i, n) - known) / at(i, i);
  }
  return solution;
}
