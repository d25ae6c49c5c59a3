import { expect, test } from "vitest";
import { readNumber } from "./read-number";

test.each([
  ["0.1", 0.1],
  ["0,1", 0.1],
  [".5", 0.5],
  [" 30 ", 30],
  ["5.", 5],
  ["-2", -2],
  ["", null],
  ["1e3", null],
  ["3 mg", null],
  ["1.000,5", null],
])("%s is read as %s", (text, value) => {
  expect(readNumber(text)).toBe(value);
});
