import type { DriverName } from "@encephalon/model";
import { expect, test } from "vitest";
import { arrive, give, having, madeUpChild, ofKind, play, wait } from "../testing";
import { V, type VariableName } from "../vector";

const storm = { onset: -60, cytokineGain: 60, brainInflammation: 1 } as const;
const child = (drivers: Partial<Record<DriverName, number>>) =>
  arrive(madeUpChild({ drivers: { ...storm, ...drivers } }));

test.each([
  { driver: "stormDelay", cell: "cytokine" },
  { driver: "brainDelay", cell: "brainInflammation" },
] as const)("$driver puts $cell off and does not lessen it", ({ driver, cell }) => {
  const cellOf = (state: { x: { [K: number]: number } }, name: VariableName) =>
    state.x[V[name]] ?? 0;
  const [atOnce, late] = [child({}), child({ [driver]: 12 })];
  expect(cellOf(late, cell)).toBeLessThan(0.6 * cellOf(atOnce, cell));
  const day = wait(1440);
  const share = cellOf(play(late, day).state, cell) / cellOf(play(atOnce, day).state, cell);
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(1.1);
});

const seizing = { onset: -60, firstSeizure: 5, laterSeizure: 6, seizureThreshold: 5 } as const;

test("a later seizure comes at its hour and is as long as the first", () => {
  const { events } = play(arrive(madeUpChild({ drivers: seizing })), wait(600));
  const [began] = ofKind(events, "convulsion_started");
  const [ended] = ofKind(events, "convulsion_stopped");
  expect(began?.at).toBe(6 * 60 - 60 + 1);
  expect((ended?.at ?? 0) - (began?.at ?? 0) + 1).toBe(seizing.firstSeizure);
});

test("a later seizure does not come through drugs that protect", () => {
  const loaded = give("levetiracetam", 60, "mg/kg");
  const two = [loaded, give("phenobarbital", 20, "mg/kg")];
  const { events } = play(arrive(madeUpChild({ drivers: seizing })), ...two, wait(600));
  expect(ofKind(events, "convulsion_started")).toEqual([]);
});

test("silent seizures begin after their delay", () => {
  const silent = { onset: -60, silentSeizures: 0.8, silentDelay: 4 };
  const door = arrive(madeUpChild({ drivers: silent }));
  expect(play(door, wait(170)).state.x[V.electrographic]).toBe(0);
  expect(play(door, wait(300)).state.x[V.electrographic]).toBeGreaterThan(0.5);
});

test.each([
  { drug: give("desmopressin", 0.4, "ug") },
  { drug: give("vasopressin", 1, "m[iU]/kg/h") },
])("$drug.drug lessens the water that herniation lets go", ({ drug }) => {
  const coned = having(child({}), { ventilated: 1, herniation: 1, subdural: 70, meanPressure: 70 });
  const kept = [
    give("maintenance-isotonic", 8, "mL/kg/h"),
    give("noradrenaline", 0.3, "ug/kg/min"),
  ];
  const urineAfter = (...more: readonly (typeof drug)[]) =>
    play(coned, ...kept, ...more, wait(360)).state.x[V.urine];
  expect(urineAfter()).toBeGreaterThan(6);
  expect(urineAfter(drug)).toBeLessThan(urineAfter() - 2);
});
