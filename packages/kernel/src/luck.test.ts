import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstBelow, type Luck, luckOf, normal, normalQuantile, process, uniform } from "./luck";

const SEIZURE = process("seizure");
const draws = Array.from({ length: 20_000 }, (_, minute) => minute);

describe("chance by key", () => {
  test("the same key draws the same, another seed, process, minute or fork another", () => {
    const luck = luckOf(7);
    const drawn = uniform(luck, SEIZURE, 90);
    expect(uniform(luckOf(7), SEIZURE, 90)).toBe(drawn);
    expect(uniform(luckOf(8), SEIZURE, 90)).not.toBe(drawn);
    expect(uniform(luck, process("noise"), 90)).not.toBe(drawn);
    expect(uniform(luck, SEIZURE, 91)).not.toBe(drawn);
    expect(uniform({ seed: 7, fork: 1, forkFrom: 0 }, SEIZURE, 90)).not.toBe(drawn);
  });

  test("a fork changes luck from its minute on and not before", () => {
    const forked: Luck = { seed: 7, fork: 3, forkFrom: 100 };
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 14_400 }), (minute) => {
        const same = uniform(forked, SEIZURE, minute) === uniform(luckOf(7), SEIZURE, minute);
        expect(same).toBe(minute < 100);
      }),
    );
  });

  test("uniform fills [0, 1) evenly", () => {
    const values = draws.map((minute) => uniform(luckOf(3), SEIZURE, minute));
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const value of values)
      tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
    // 20,000 draws: a tenth holds 2,000 ± 42; five standard deviations allowed.
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(212);
  });

  test("the first minute below a level is the one that a look at each minute finds", () => {
    const minute = fc.integer({ min: -50, max: 200 });
    fc.assert(
      fc.property(
        fc.nat(),
        minute,
        minute,
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (...of) => {
          const [seed, from, length, level] = of;
          const luck: Luck = { seed, fork: 3, forkFrom: 100 };
          const end = from + length;
          let found = from;
          while (found < end && uniform(luck, SEIZURE, found) >= level) found++;
          expect(firstBelow(luck, SEIZURE, level, from, end)).toBe(found);
        },
      ),
    );
  });

  test("neighbouring seeds and minutes are unrelated", () => {
    const bySeed = draws.map((seed) => uniform(luckOf(seed), SEIZURE, 5) - 0.5);
    const product = bySeed.reduce((sum, value, i) => sum + value * (bySeed[i + 1] ?? 0), 0);
    expect(Math.abs(product / draws.length)).toBeLessThan(5 * (1 / 12 / Math.sqrt(draws.length)));
  });

  test("normal has mean 0 and variance 1", () => {
    const values = draws.map((minute) => normal(luckOf(11), SEIZURE, minute));
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const variance = values.reduce((a, b) => a + (b - mean) * (b - mean), 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.036);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });

  test.each([
    [0.5, 0],
    [0.95, 1.644854],
    [0.05, -1.644854],
    [0.975, 1.959964],
  ])("quantile of %d", (p, z) => expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(4.5e-4));
});
