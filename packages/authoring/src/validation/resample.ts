import { type Luck, luckOf, process, uniform } from "@encephalon/kernel";

/** A number with the weight of its child. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

const DRAWS = 1000;
const SERIES = process("validation.series");

/** Draws by weight, by where a uniform falls among the running sums. */
function drawer(all: readonly Weighted[]): (luck: Luck, k: number) => number {
  const sums: number[] = [];
  let sum = 0;
  for (const { weight } of all) {
    sum += weight;
    sums.push(sum);
  }
  return (luck, k) => {
    const target = uniform(luck, SERIES, k) * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    return all[low]?.value ?? Number.NaN;
  };
}

/** Simulated series of this size, of each its middle value (the mean of the two in the middle). */
export function medians(all: readonly Weighted[], n: number): readonly number[] {
  const draw = drawer(all);
  return Array.from({ length: DRAWS }, (_, series) => {
    const luck = luckOf(series + 1);
    return middle(Array.from({ length: n }, (_, k) => draw(luck, k)));
  });
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? (upper + (sorted[half - 1] ?? upper)) / 2 : upper;
}

/** Simulated series with so many dead and so many alive: of each, how well the value tells them apart. */
export function areas(
  dead: readonly Weighted[],
  alive: readonly Weighted[],
  size: { readonly dead: number; readonly alive: number },
): readonly number[] {
  const [drawDead, drawAlive] = [drawer(dead), drawer(alive)];
  return Array.from({ length: DRAWS }, (_, series) => {
    const luck = luckOf(series + 1);
    const those = Array.from({ length: size.dead }, (_, k) => drawDead(luck, k));
    const others = Array.from({ length: size.alive }, (_, k) => drawAlive(luck, size.dead + k));
    return areaUnder(those, others);
  });
}

/** The chance that one of the first is above one of the second; half where they are the same. */
export function areaUnder(first: readonly number[], second: readonly number[]): number {
  let above = 0;
  for (const a of first) for (const b of second) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (first.length * second.length);
}
