import type { Action, Case } from "@encephalon/model";
import { judge } from "@encephalon/scoring";
import { findPolicy, playPolicy, run } from "@encephalon/sim";
import { expect, test } from "vitest";
import { findCase } from "../index";

// Everything at once, and no act that a harm names: escalation has to cost as much as it does at the bed.

const caseOf = (id: string): Case => {
  const found = findCase(id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
};

const m6 = caseOf("M6");
const good = findPolicy("good");

const wait = (minutes: number): Action => ({ kind: "wait", minutes });
const order = (item: string): Action => ({ kind: "order", item });
const examine = (item: string): Action => ({ kind: "examine", item });
const act = (item: string): Action => ({ kind: "do", item });
const give = (
  drug: string,
  value: number,
  unit: string,
  route: "iv" | "enteral" = "iv",
): Action => ({
  kind: "give",
  drug,
  dose: { value, unit },
  route,
});

const shotgun: readonly Action[] = [
  order("glucose-blood"),
  order("blood-gas-capillary"),
  order("viral-pcr-rapid"),
  order("ct-head"),
  examine("consciousness"),
  act("family-talk"),
  wait(25),
  examine("neurological"),
  give("oseltamivir", 30, "mg", "enteral"),
  give("ceftriaxone", 100, "mg/kg"),
  give("aciclovir", 500, "mg/m2"),
  give("methylprednisolone", 30, "mg/kg"),
  wait(50),
  examine("neurological"),
  wait(55),
  examine("neurological"),
  act("lumbar-puncture"),
  act("family-safety-net"),
  { kind: "move", item: "observation" },
  {
    kind: "differential",
    entries: [
      { diagnosis: "febrile-seizure-complex", probability: 0.6 },
      { diagnosis: "ane", probability: 0.4 },
    ],
    for: [],
    against: [],
  },
  wait(60),
  { kind: "finish", plan: ["observation"] },
];

const scoreOf = (record: Parameters<typeof judge>[0]): number =>
  judge(record, m6.rubric, m6.diagnosis).process.score;

test.each([0, 1, 2])("M6: the shotgun loses at least 20 against good care, seed %i", (seed) => {
  if (!good) throw new Error("no good care");
  const best = scoreOf(playPolicy(m6, seed, good).run.record);
  expect(best).toBeGreaterThanOrEqual(85);
  expect(scoreOf(run(m6, seed, shotgun).record)).toBeLessThanOrEqual(best - 20);
});

test("M6: the tap of a child who is awake earns nothing", () => {
  const { process } = judge(run(m6, 0, shotgun).record, m6.rubric, m6.diagnosis);
  const tap = process.criteria.find(({ criterion }) => criterion === "K7");
  expect(tap).toMatchObject({ applied: true, earned: 0 });
});
