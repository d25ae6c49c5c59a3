import { expect, test } from "vitest";
import { quadraticScore } from "./quadratic-score";

test.each([
  { name: "the same chances", p: [0.3, 0.6, 0.1], q: [0.3, 0.6, 0.1], score: 1 },
  { name: "opposite certainties", p: [1, 0, 0], q: [0, 1, 0], score: 0 },
  { name: "certainty against an even chance of two", p: [1, 0, 0], q: [0.5, 0.5, 0], score: 0.75 },
])("$name score $score", ({ p, q, score }) => {
  expect(quadraticScore(p, q)).toBeCloseTo(score, 12);
});
