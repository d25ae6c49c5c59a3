/** Children, each at two ends of one thing, by the ends at which something came true of them. */
export interface Pairs {
  readonly n: number;
  readonly both: number;
  readonly onlyAtLow: number;
  readonly onlyAtHigh: number;
}

export const NO_PAIRS: Pairs = { n: 0, both: 0, onlyAtLow: 0, onlyAtHigh: 0 };

export const pairOf = (atLow: boolean, atHigh: boolean): Pairs => ({
  n: 1,
  both: atLow && atHigh ? 1 : 0,
  onlyAtLow: atLow && !atHigh ? 1 : 0,
  onlyAtHigh: atHigh && !atLow ? 1 : 0,
});

export const bothOf = (a: Pairs, b: Pairs): Pairs => ({
  n: a.n + b.n,
  both: a.both + b.both,
  onlyAtLow: a.onlyAtLow + b.onlyAtLow,
  onlyAtHigh: a.onlyAtHigh + b.onlyAtHigh,
});
