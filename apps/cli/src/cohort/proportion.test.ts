import { expect, test } from "vitest";
import { proportion } from "./proportion";

// Expected limits: the roots of (p − share)² = 1.96² · p(1 − p) / n, solved apart from this code.
test.each([
  { count: 0, of: 0, share: 0, low: 0, high: 1 },
  { count: 0, of: 10, share: 0, low: 0, high: 0.2775 },
  { count: 1, of: 10, share: 0.1, low: 0.0179, high: 0.4042 },
  { count: 5, of: 10, share: 0.5, low: 0.2366, high: 0.7634 },
  { count: 10, of: 10, share: 1, low: 0.7225, high: 1 },
  { count: 50, of: 100, share: 0.5, low: 0.4038, high: 0.5962 },
])("$count of $of", ({ count, of, share, low, high }) => {
  const got = proportion(count, of);
  expect(got).toMatchObject({ count, of, share });
  expect(got.low).toBeCloseTo(low, 4);
  expect(got.high).toBeCloseTo(high, 4);
});
