import { compareOutcomes } from "@encephalon/authoring";
import { cases, courseTables } from "@encephalon/content";
import { KINDS_OF_CARE, type YearAfter } from "@encephalon/model";
import { describe, expect, test } from "vitest";

const C1 = cases.filter(({ id }) => id === "C1");
const two = cases.filter(({ id }) => id === "C1" || id === "C6");
const compared = (chosen = C1) => compareOutcomes(chosen, ({ id }) => courseTables[id]);

describe("a case's outcome row", () => {
  test.each(Object.entries(courseTables))("of %s holds probabilities", (_, { yearAfter }) => {
    for (const care of KINDS_OF_CARE) {
      const { dead, good, poor } = yearAfter[care];
      expect(Math.abs(dead + good + poor - 1)).toBeLessThan(1e-9);
    }
  });

  test.each([
    { name: "exact", dead: 3, good: 87, poor: 10, near: true },
    { name: "eight points off", dead: 11, good: 79, poor: 10, near: true },
    { name: "nine points off", dead: 12, good: 78, poor: 10, near: false },
  ])("is met or not: $name", ({ dead, good, poor, near }) => {
    const sums = compared();
    for (let i = 0; i < dead; i++) sums.add("C1", "good", "dead");
    for (let i = 0; i < good; i++) sums.add("C1", "good", "good");
    for (let i = 0; i < poor; i++) sums.add("C1", "good", "poor");
    expect(sums.summary().lines).toMatchObject([{ case: "C1", care: "good", n: 100, near }]);
  });
});

test.each([
  { name: "all of it, where care moves nothing", ends: { C1: "good", C6: "dead" }, severity: 1 },
  { name: "nothing, where all die", ends: { C1: "dead", C6: "dead" }, severity: 0 },
] as const)("severity explains $name", ({ ends, severity }) => {
  const sums = compared(two);
  for (const id of ["C1", "C6"] as const) {
    const end: keyof YearAfter = ends[id];
    for (const care of KINDS_OF_CARE) sums.add(id, care, end);
  }
  expect(sums.summary().severity).toBe(severity);
});
