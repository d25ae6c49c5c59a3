import { expect, test } from "vitest";
import { paired, tQuantile } from "./paired";

// Tabled 0.975 quantiles of Student's t.
test.each([
  { degrees: 4, tabled: 2.776 },
  { degrees: 9, tabled: 2.262 },
  { degrees: 18, tabled: 2.101 },
  { degrees: 39, tabled: 2.023 },
  { degrees: 1000, tabled: 1.962 },
])("t at $degrees degrees of freedom is $tabled", ({ degrees, tabled }) => {
  expect(Math.abs(tQuantile(degrees) - tabled)).toBeLessThan(0.01);
});

test("the lower end lies below the mean by t standard errors", () => {
  const { n, mean, low } = paired([10, 20, 30, 40, 50]);
  expect([n, mean]).toEqual([5, 30]);
  // Standard deviation 15.81, standard error 7.07, t 2.776.
  expect(low).toBeCloseTo(30 - 2.776 * 7.071, 0);
});

test("without spread it is the mean; of fewer than five nothing is known", () => {
  expect(paired([25, 25, 25, 25, 25]).low).toBe(25);
  expect(paired([25, 25, 25, 25]).low).toBeNull();
});
