import { WRITTEN_AT_MOST } from "@encephalon/model";
import { expect, test } from "vitest";
import { planLines, planProblem } from "./plan-draft";

test("a plan is its lines, without those that are empty", () => {
  expect(planLines("MRI in the morning\n\n  EEG  \n ")).toEqual(["MRI in the morning", "EEG"]);
});

const { planLines: most, characters } = WRITTEN_AT_MOST;
const lines = (count: number) => Array.from({ length: count }, () => "MRI");

test.each([
  { name: "no line", plan: [], problem: null },
  { name: "as many lines as are kept", plan: lines(most), problem: null },
  { name: "one more", plan: lines(most + 1), problem: { code: "lines", count: most + 1 } },
  { name: "a line as long as is kept", plan: ["x".repeat(characters)], problem: null },
  {
    name: "one character more",
    plan: ["MRI", "x".repeat(characters + 1)],
    problem: { code: "characters", line: 2, count: characters + 1 },
  },
])("$name: $problem", ({ plan, problem }) => {
  expect(planProblem(plan)).toEqual(problem);
});
