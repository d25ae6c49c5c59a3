import { describe, expect, test } from "vitest";
import { PULSES } from "./beat";
import { addDrug, DRUG, DRUG_TABLE, effect, LEVEL, moveDrugs, runDrug } from "./drug-table";
import { arrive, madeUpChild } from "./testing";
import { at, DRUG_DEPOT, V, type Vector } from "./vector";

const empty = (): Vector => arrive(madeUpChild()).x;
const place = (id: string): number => DRUG[id] ?? Number.NaN;
const pass = (x: Vector, minutes: number): void => {
  for (let minute = 0; minute < minutes; minute++) moveDrugs(x, PULSES);
};

describe.each(DRUG_TABLE)("$id", ({ id, onset, gone }) => {
  test("half of the depot is in effect after one half-time", () => {
    const x = empty();
    addDrug(x, place(id), 1);
    const whole = Math.round(onset);
    if (whole < 1 || Math.abs(whole - onset) > 1e-9) return;
    pass(x, whole);
    expect(at(x, DRUG_DEPOT + place(id))).toBeCloseTo(0.5, 9);
  });

  test("it is gone, and no longer reckoned, after fifty half-times", () => {
    const x = empty();
    addDrug(x, place(id), 1);
    pass(x, Math.ceil(50 * (onset + gone)));
    expect(x[V.drugsActive]).toBe(0);
  });
});

test("an infusion at its usual rate settles at a level of 1", () => {
  const x = empty();
  const table = DRUG_TABLE.find(({ id }) => id === "noradrenaline");
  runDrug(x, place("noradrenaline"), 0.0001 / (table?.usual ?? 1));
  pass(x, 200);
  expect(at(x, LEVEL.noradrenaline)).toBeGreaterThan(0.9);
  expect(at(x, LEVEL.noradrenaline)).toBeLessThan(1.1);
  runDrug(x, place("noradrenaline"), 0);
  pass(x, 200);
  expect(at(x, LEVEL.noradrenaline)).toBe(0);
});

test("two drugs come and go without touching each other", () => {
  const alone = empty();
  addDrug(alone, place("levetiracetam"), 1);
  const both = empty();
  addDrug(both, place("propofol"), 1);
  addDrug(both, place("levetiracetam"), 1);
  pass(alone, 600);
  pass(both, 600);
  expect(at(both, LEVEL.levetiracetam)).toBe(at(alone, LEVEL.levetiracetam));
});

test.each([
  { dose: 0, expected: 0 },
  { dose: 0.5, expected: 0.5 },
  { dose: 1.5, expected: 0.75 },
])("an effect of $dose usual doses is $expected", ({ dose, expected }) => {
  const x = empty();
  x[LEVEL.ibuprofen] = dose;
  expect(effect(x, LEVEL.ibuprofen)).toBe(expected);
});
