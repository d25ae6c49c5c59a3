/**
 * 1 − ½ Σ(p − q)², the quadratic (Brier) rule: 1 where chances agree, 0 where both are certain of
 * different things. Both lists are in the same order and sum to 1.
 */
export const quadraticScore = (p: readonly number[], q: readonly number[]): number =>
  1 -
  p.reduce((sum, chance, index) => {
    const difference = chance - (q[index] ?? 0);
    return sum + difference * difference;
  }, 0) /
    2;
