import { isRefId } from "@encephalon/clinical";
import { rubricSchema } from "@encephalon/model";
import { judge } from "@encephalon/scoring";
import { attempt } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { c1Rubric } from "./c1";
import { m6Rubric } from "./m6";

const rubrics = [
  {
    name: "C1",
    rubric: c1Rubric,
    scored: ["K1", "K5", "K6", "K7", "K8", "K9", "K10", "K11", "K14"],
    shown: ["K12", "K13"],
  },
  {
    name: "M6",
    rubric: m6Rubric,
    scored: ["K1", "K6", "K7", "K8", "K14", "D6a", "D6b", "D6c"],
    shown: [],
  },
];

test.each(rubrics)("$name scores what its table says", ({ rubric, scored, shown }) => {
  const ids = (wanted: boolean) =>
    rubric.criteria.filter((each) => each.scored === wanted).map(({ id }) => id);
  expect(ids(true)).toEqual(scored);
  expect(ids(false)).toEqual(shown);
});

test.each(rubrics)("$name is valid and cites known references", ({ rubric }) => {
  expect(rubricSchema.safeParse(rubric).success).toBe(true);
  const cited = rubric.criteria.flatMap(({ references }) => references);
  expect(cited.filter((id) => !isRefId(id))).toEqual([]);
});

test.each(rubrics)("$name gives nothing for nothing", ({ rubric }) => {
  expect(judge(attempt([], { end: 0 }), rubric, "ane").process.score).toBe(0);
});
