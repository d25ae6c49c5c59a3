import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cos, exp, log, pow, sin } from "./portable-math";

function near(mine: number, theirs: number, relative: number): void {
  const allowed = relative * Math.max(1e-300, Math.abs(theirs));
  expect(Math.abs(mine - theirs)).toBeLessThanOrEqual(allowed);
}

describe("edges", () => {
  test.each([
    ["exp(0)", exp(0), 1],
    ["exp(-Infinity)", exp(Number.NEGATIVE_INFINITY), 0],
    ["exp(Infinity)", exp(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY],
    ["exp(710)", exp(710), Number.POSITIVE_INFINITY],
    ["exp(-746)", exp(-746), 0],
    ["exp(NaN)", exp(Number.NaN), Number.NaN],
    ["log(1)", log(1), 0],
    ["log(0)", log(0), Number.NEGATIVE_INFINITY],
    ["log(-1)", log(-1), Number.NaN],
    ["log(Infinity)", log(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY],
    ["pow(0, 0)", pow(0, 0), 1],
    ["pow(0, 0.5)", pow(0, 0.5), 0],
    ["pow(2, 10)", pow(2, 10), 1024],
    ["pow(2, -2)", pow(2, -2), 0.25],
    ["pow(-2, 3)", pow(-2, 3), -8],
    ["sin(0)", sin(0), 0],
    ["cos(0)", cos(0), 1],
    ["sin(2e6)", sin(2e6), Number.NaN],
  ])("%s", (_, mine, expected) => expect(mine).toBe(expected));
});

describe("agrees with the engine's own to a few units in the last place", () => {
  const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  test("exp", () =>
    fc.assert(fc.property(finite(-700, 700), (x) => near(exp(x), Math.exp(x), 4e-15))));
  test("log", () =>
    fc.assert(
      fc.property(finite(1e-310, 1e308), (x) => {
        expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(
          4e-16 * (1 + Math.abs(Math.log(x))),
        );
      }),
    ));
  test("pow", () =>
    fc.assert(
      fc.property(finite(1e-3, 1e3), finite(-20, 20), (x, y) => near(pow(x, y), x ** y, 1e-13)),
    ));
  test("sin and cos", () =>
    fc.assert(
      fc.property(finite(-1000, 1000), (x) => {
        expect(Math.abs(sin(x) - Math.sin(x))).toBeLessThan(1e-13);
        expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThan(1e-13);
      }),
    ));
});
