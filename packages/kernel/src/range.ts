import { type Luck, normal, type Process } from "./luck";
import { exp, log } from "./portable-math";

/** A range is one child at its centre and a spread of others: low–high are the 5th–95th percentile. */
export interface Range {
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly scale: "linear" | "log";
}

const Z95 = 1.6448536269514722;

/**
 * A value of the range. Seed 0 takes `at`; any other seed draws by the field's own process, from a
 * split normal whose 5th and 95th percentiles are `low` and `high`, cut at 1.5 times that distance.
 */
export function draw(range: Range, luck: Luck, field: Process): number {
  if (luck.seed === 0) return range.at;
  const z = Math.max(-1.5, Math.min(1.5, normal(luck, field, 0) / Z95));
  if (range.scale === "linear")
    return range.at + z * (z < 0 ? range.at - range.low : range.high - range.at);
  const centre = log(range.at);
  const side = z < 0 ? centre - log(range.low) : log(range.high) - centre;
  return exp(centre + z * side);
}
