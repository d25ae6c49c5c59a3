import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapped } from "./wrapped";

const words = fc.array(fc.stringMatching(/^[a-z0-9%]{1,12}$/), { minLength: 1, maxLength: 40 });

test("lines hold the words in their order, and none is longer than it may be", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 30 }), (said, width) => {
      const lines = wrapped(said.join(" "), width);
      expect(lines.join(" ")).toBe(said.join(" "));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});

test("a word that is longer than the line has one to itself", () => {
  expect(wrapped("a hyperammonaemia b", 5)).toEqual(["a", "hyperammonaemia", "b"]);
});
