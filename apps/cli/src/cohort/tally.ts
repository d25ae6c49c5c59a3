/** A distribution of numbers: the centre and the middle 90 %, with the ends. */
export interface Spread {
  readonly n: number;
  readonly mean: number;
  readonly min: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly max: number;
}

/** Numbers as they come, in memory that does not grow with their count. */
export interface Tally {
  readonly add: (value: number) => void;
  readonly spread: () => Spread | null;
}

const DIGITS = 3;

/**
 * Counts by value to three significant digits, as results are written; quantiles are exact to that,
 * by the nearest rank. The mean, the least and the most are of the numbers as given.
 */
export function tally(): Tally {
  const counts = new Map<number, number>();
  let n = 0;
  let sum = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  return {
    add: (value) => {
      const key = Number(value.toPrecision(DIGITS));
      counts.set(key, (counts.get(key) ?? 0) + 1);
      n += 1;
      sum += value;
      min = Math.min(min, value);
      max = Math.max(max, value);
    },
    spread: () => {
      if (n === 0) return null;
      const [p5, p25, p50, p75, p95] = ranks(counts, n);
      return { n, mean: sum / n, min, p5, p25, p50, p75, p95, max };
    },
  };
}

type Five = [number, number, number, number, number];
const SHARES: Readonly<Five> = [0.05, 0.25, 0.5, 0.75, 0.95];

function ranks(counts: ReadonlyMap<number, number>, n: number): Five {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const at = (share: number): number => {
    const rank = Math.max(1, Math.ceil(share * n));
    let passed = 0;
    for (const [value, count] of sorted) {
      passed += count;
      if (passed >= rank) return value;
    }
    return sorted.at(-1)?.[0] ?? Number.NaN;
  };
  const [a, b, c, d, e] = SHARES;
  return [at(a), at(b), at(c), at(d), at(e)];
}
