import { expect, test } from "vitest";
import { clamp, roundTo } from "./rounding";
import { textHash } from "./text-hash";

test.each([
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1.005, 2, 1.01],
  [0.83, 1, 0.8],
  [307.5, 0, 308],
  [0, 2, 0],
])("%d to %d decimals is %d", (value, decimals, expected) =>
  expect(roundTo(value, decimals)).toBe(expected),
);

test("clamp keeps to its bounds", () => {
  expect([clamp(-1, 0, 1), clamp(0.5, 0, 1), clamp(2, 0, 1)]).toEqual([0, 0.5, 1]);
});

test("a fingerprint changes with one letter and has a fixed form", () => {
  expect(textHash("ane")).toMatch(/^[0-9a-f]{16}$/);
  expect(textHash("ane")).not.toBe(textHash("anf"));
  expect(textHash("")).toBe(textHash(""));
});
