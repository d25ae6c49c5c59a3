import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "./in-order";

const upTo = (n: number) => Array.from({ length: n }, (_, k) => k);
const anyArrival = fc
  .nat(40)
  .chain((n) => fc.shuffledSubarray(upTo(n), { minLength: n, maxLength: n }));

test("whatever comes first, all are handed on from the first to the last", () => {
  fc.assert(
    fc.property(anyArrival, (arrival) => {
      const passed: number[] = [];
      const line = inOrder<number>((value) => passed.push(value));
      for (const k of arrival) line.add(k, k);
      expect(passed).toEqual(upTo(arrival.length));
      expect(line.passed()).toBe(arrival.length);
    }),
  );
});

test("none is handed on before the one that is before it", () => {
  fc.assert(
    fc.property(anyArrival, (arrival) => {
      const come = new Set<number>();
      const line = inOrder<number>((value) => {
        expect(upTo(value).every((before) => come.has(before))).toBe(true);
      });
      for (const k of arrival) {
        come.add(k);
        line.add(k, k);
      }
    }),
  );
});
