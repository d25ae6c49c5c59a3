import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "../bench/quantile";
import { proportion } from "./proportion";
import { tally } from "./tally";

const tallied = (values: readonly number[]) => {
  const all = tally();
  for (const value of values) all.add(value);
  return all.spread();
};

test("of numbers of three digits, the quantiles are those of the sorted numbers", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 1 }), (values) => {
      const spread = tallied(values);
      expect(spread).toMatchObject({
        n: values.length,
        min: Math.min(...values),
        p5: quantile(values, 0.05),
        p25: quantile(values, 0.25),
        p50: quantile(values, 0.5),
        p75: quantile(values, 0.75),
        p95: quantile(values, 0.95),
        max: Math.max(...values),
      });
    }),
  );
});

test("the order in which numbers come does not matter", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 99_999 })), (values) => {
      expect(tallied(values.toReversed())).toEqual(tallied(values));
    }),
  );
});

test("an interval holds its share and stays between 0 and 1", () => {
  const part = fc.nat(500).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
  fc.assert(
    fc.property(part, ([count, of]) => {
      const { share, low, high } = proportion(count, of);
      expect([0, low, share, high, 1]).toEqual([0, low, share, high, 1].toSorted((a, b) => a - b));
    }),
  );
});
