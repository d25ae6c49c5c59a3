import { exp, log, type Range } from "@encephalon/kernel";

/**
 * The range that lies between ranges at these weights: centre and ends on a logarithmic scale where every
 * range has it, else on a straight one. A weight of 1 gives that range.
 */
export function between(ranges: readonly Range[], weights: readonly number[]): Range {
  const scale = ranges.every((range) => range.scale === "log") ? "log" : "linear";
  const mean = (of: (range: Range) => number): number =>
    scale === "log" ? geometric(ranges.map(of), weights) : arithmetic(ranges.map(of), weights);
  const at = mean((range) => range.at);
  // Rounding may put an end a hair past the centre of a range that has no width.
  const low = Math.min(
    at,
    mean((range) => range.low),
  );
  const high = Math.max(
    at,
    mean((range) => range.high),
  );
  return { at, low, high, scale };
}

export const arithmetic = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** For values above 0. */
export const geometric = (values: readonly number[], weights: readonly number[]): number =>
  exp(arithmetic(values.map(log), weights));
