import { expect, test } from "vitest";
import { bothOf, NO_PAIRS, pairOf } from "./pairs";

test.each([
  { low: true, high: true, is: { n: 1, both: 1, onlyAtLow: 0, onlyAtHigh: 0 } },
  { low: true, high: false, is: { n: 1, both: 0, onlyAtLow: 1, onlyAtHigh: 0 } },
  { low: false, high: true, is: { n: 1, both: 0, onlyAtLow: 0, onlyAtHigh: 1 } },
  { low: false, high: false, is: { n: 1, both: 0, onlyAtLow: 0, onlyAtHigh: 0 } },
])("a pair that is $low at the low end and $high at the high", ({ low, high, is }) => {
  expect(pairOf(low, high)).toEqual(is);
  expect(bothOf(NO_PAIRS, is)).toEqual(is);
  expect(bothOf(is, is)).toEqual({
    n: 2,
    both: 2 * is.both,
    onlyAtLow: 2 * is.onlyAtLow,
    onlyAtHigh: 2 * is.onlyAtHigh,
  });
});
