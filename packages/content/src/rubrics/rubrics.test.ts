import { findItem, isRefId } from "@encephalon/clinical";
import { type Pattern, patternSchema, rubricSchema } from "@encephalon/model";
import { judge } from "@encephalon/scoring";
import { attempt } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { c1Rubric } from "./c1";
import { c2Rubric } from "./c2";
import { c3Rubric } from "./c3";
import { c4Rubric } from "./c4";
import { c5Rubric } from "./c5";
import { c6Rubric } from "./c6";
import { c7Rubric } from "./c7";
import { c8Rubric } from "./c8";
import { c9Rubric } from "./c9";
import { m1Rubric } from "./m1";
import { m2Rubric } from "./m2";
import { m3Rubric } from "./m3";
import { m4Rubric } from "./m4";
import { m5Rubric } from "./m5";
import { m6Rubric } from "./m6";
import { m7Rubric } from "./m7";
import { m8Rubric } from "./m8";
import { m9Rubric } from "./m9";
import { m10Rubric } from "./m10";

const rubrics = [
  { name: "C1", rubric: c1Rubric, scored: "K1 K5 K6 K7 K8 K9 K10 K11 K14", shown: "K12 K13" },
  {
    name: "C2",
    rubric: c2Rubric,
    scored: "K1 K2 K3 K5 K7 K8 K9 K10 K11 K12",
    shown: "K6 K13 K14 K15",
  },
  {
    name: "C3",
    rubric: c3Rubric,
    scored: "K2 K3 K5 K7 K8 K9 K10 K11 K12",
    shown: "K1 K6 K13 K14 K15",
  },
  {
    name: "C4",
    rubric: c4Rubric,
    scored: "K2 K6 K7 K8 K9 K10 K12 K13 K14 K15",
    shown: "K1 K5 K11",
  },
  {
    name: "C5",
    rubric: c5Rubric,
    scored: "K1 K2 K5 K7 K8 K9 K10 K12 K14 K15",
    shown: "K6 K11 K13",
  },
  {
    name: "C6",
    rubric: c6Rubric,
    scored: "K1 K2 K3 K4 K5 K7 K9 K10 K14",
    shown: "K6 K8 K12 K13 K15",
  },
  {
    name: "C7",
    rubric: c7Rubric,
    scored: "K2 K4 K5 K7 K8 K9 K10 K12 K14 K15",
    shown: "K1 K6 K11 K13",
  },
  {
    name: "C8",
    rubric: c8Rubric,
    scored: "K2 K5 K7 K8 K9 K10 K11 K12 K13 K15",
    shown: "K1 K6 K14",
  },
  {
    name: "C9",
    rubric: c9Rubric,
    scored: "K1 K2 K6 K7 K8 K9 K10 K12 K14 K15",
    shown: "K3 K5 K11 K13",
  },
  { name: "M1", rubric: m1Rubric, scored: "K1 K3 K5 K7 K8 K10 K11 K14 D1", shown: "K6" },
  { name: "M2", rubric: m2Rubric, scored: "K7 K8 K10 K14 D2a D2b D2c", shown: "K1 K5" },
  { name: "M3", rubric: m3Rubric, scored: "K1 K3 K5 K7 K8 K11 K14 D3a D3b", shown: "K2 K6" },
  { name: "M4", rubric: m4Rubric, scored: "K1 K2 K7 K8 K10 K14 D4a D4b", shown: "K5 K11" },
  { name: "M5", rubric: m5Rubric, scored: "K1 K7 K8 K10 K12 K14 D5a D5b", shown: "K3 K5" },
  { name: "M6", rubric: m6Rubric, scored: "K1 K6 K7 K8 K14 D6a D6b D6c", shown: "" },
  { name: "M7", rubric: m7Rubric, scored: "K1 K4 K5 K6 K7 K8 K14 D7a D7b", shown: "K2 K10" },
  { name: "M8", rubric: m8Rubric, scored: "K1 K7 K8 K12 K14 D8a D8b D8c", shown: "K2 K5 K10 K11" },
  { name: "M9", rubric: m9Rubric, scored: "K1 K3 K7 K8 K10 K14 D9", shown: "K5 K11" },
  { name: "M10", rubric: m10Rubric, scored: "K1 K2 K4 K7 K8 K10 K12 K14 D10a D10b", shown: "K15" },
];

test.each(rubrics)("$name scores what its table says", ({ rubric, scored, shown }) => {
  const ids = (wanted: boolean) =>
    rubric.criteria
      .filter((each) => each.scored === wanted)
      .map(({ id }) => id)
      .join(" ");
  expect(ids(true)).toBe(scored);
  expect(ids(false)).toBe(shown);
});

test.each(rubrics)("$name is valid and cites known references", ({ rubric }) => {
  expect(rubricSchema.safeParse(rubric).success).toBe(true);
  const cited = rubric.criteria.flatMap(({ references }) => references);
  expect(cited.filter((id) => !isRefId(id))).toEqual([]);
});

test.each(rubrics)("$name gives nothing for nothing", ({ rubric }) => {
  expect(judge(attempt([], { end: 0 }), rubric, "ane").process.score).toBe(0);
});

const catalogued = (pattern: Pattern): readonly string[] => {
  switch (pattern.on) {
    case "given":
      return pattern.drugs;
    case "decided":
      return [pattern.item];
    case "resulted":
      return pattern.items ?? [];
    case "convulsed":
    case "differential":
    case "moved":
      return [];
    default:
      return pattern.items;
  }
};

/** Every pattern of a part, wherever in it. */
const patternsOf = (part: unknown): readonly Pattern[] => {
  if (Array.isArray(part)) return part.flatMap(patternsOf);
  if (typeof part !== "object" || part === null) return [];
  const pattern = patternSchema.safeParse(part);
  return [...(pattern.success ? [pattern.data] : []), ...Object.values(part).flatMap(patternsOf)];
};

test.each(rubrics)("$name asks for nothing that the catalogue lacks", ({ rubric }) => {
  const named = rubric.criteria.flatMap(({ parts }) => patternsOf(parts)).flatMap(catalogued);
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].filter((id) => !findItem(id))).toEqual([]);
});
