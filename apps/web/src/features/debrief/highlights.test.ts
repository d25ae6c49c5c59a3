import type { HarmFinding, Report, Verdict } from "@encephalon/model";
import { expect, test } from "vitest";
import { highlights } from "./highlights";

const verdict = (criterion: string, earned: number, possible = 10, over = {}): Verdict => ({
  criterion,
  title: criterion,
  rule: "",
  applied: true,
  scored: true,
  earned,
  possible,
  why: "",
  actions: [],
  references: [],
  strength: "design",
  ...over,
});

const harm = (code: string, severity: HarmFinding["severity"]): HarmFinding => ({
  code,
  title: code,
  severity,
  at: 10,
  action: 1,
  why: "",
  safer: "",
  references: [],
  strength: "design",
});

const report = (criteria: Verdict[], harms: HarmFinding[] = []): Report => ({
  process: { score: 50, criteria },
  harms,
  recognition: { score: null, checkpoints: [] },
});

const decision = (given: Report) => {
  const chosen = highlights(given).decision;
  if (!chosen) return null;
  return chosen.kind === "harm" ? chosen.harm.code : chosen.verdict.criterion;
};

test.each([
  {
    name: "of three with their full points the two that earned most",
    given: [verdict("a", 1, 1), verdict("b", 3, 3), verdict("c", 2, 2)],
    well: ["b", "c"],
  },
  {
    name: "none that was late or done in part",
    given: [verdict("a", 1, 2), verdict("b", 1.5, 2)],
    well: [],
  },
  {
    name: "one alone",
    given: [verdict("a", 1.9999, 2), verdict("b", 1, 1)],
    well: ["b"],
  },
  {
    name: "none that is shown without points or did not apply",
    given: [verdict("a", 2, 2, { scored: false }), verdict("b", 2, 2, { applied: false })],
    well: [],
  },
  { name: "none that nothing could be earned for", given: [verdict("a", 0, 0)], well: [] },
])("done well: $name", ({ given, well }) => {
  expect(highlights(report(given)).well.map(({ criterion }) => criterion)).toEqual(well);
});

test.each([
  { name: "nothing at all", given: report([]), chosen: null },
  { name: "all earned", given: report([verdict("a", 10)]), chosen: null },
  {
    name: "the most points lost",
    given: report([verdict("a", 5), verdict("b", 0, 20)]),
    chosen: "b",
  },
  {
    name: "a step that did not apply is not missed",
    given: report([verdict("a", 9), verdict("b", 0, 20, { applied: false })]),
    chosen: "a",
  },
  {
    name: "a severe harm first",
    given: report([verdict("a", 0)], [harm("H1", "severe")]),
    chosen: "H1",
  },
  {
    name: "a mild one after it",
    given: report([verdict("a", 0)], [harm("H1", "mild")]),
    chosen: "a",
  },
  {
    name: "a mild one alone",
    given: report([verdict("a", 10)], [harm("H1", "mild")]),
    chosen: "H1",
  },
])("the decision that mattered: $name", ({ given, chosen }) => {
  expect(decision(given)).toBe(chosen);
});
