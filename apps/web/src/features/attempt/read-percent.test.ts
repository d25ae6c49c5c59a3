import { expect, test } from "vitest";
import { percentText, readPercent } from "./read-percent";

test.each([
  ["0", 0],
  [" 7 ", 7],
  ["100", 100],
  ["101", null],
  ["-1", null],
  ["2.5", null],
  ["", null],
])("%o is read as %o", (text, percent) => {
  expect(readPercent(text)).toBe(percent);
});

test.each([0, 0.07, 0.29, 0.57, 1])("a chance of %d is typed as it was", (chance) => {
  expect(readPercent(percentText(chance))).toBe(Math.round(chance * 100));
});
