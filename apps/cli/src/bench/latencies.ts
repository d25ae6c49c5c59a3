import { type Measure, peer } from "./measure";
import { quantile } from "./quantile";

/** Of many times, what is told: half of them, and all but the slowest of twenty. */
export const SHARES = [
  ["p50", 0.5],
  ["p95", 0.95],
] as const;

/** In milliseconds. */
interface Times {
  readonly actions: readonly number[];
  readonly empty: readonly number[];
}

/** How soon actions are answered, beside the same share of empty mutations. */
export const latencies = (name: string, { actions, empty }: Times): Measure[] =>
  SHARES.map(([label, share]) => {
    const value = quantile(actions, share);
    const beside = [peer("empty mutation, ms", quantile(empty, share), value)];
    return { name: `${name}, ${label}`, value, unit: "ms", beside };
  });
