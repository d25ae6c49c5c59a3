import type { DriverName } from "@encephalon/model";
import { expect, test } from "vitest";
import { arrive, give, madeUpChild, ofKind, play, wait } from "../testing";
import { V } from "../vector";

/** Two hours after an injury of this kind. */
const childWith = (drivers: Partial<Record<DriverName, number>>) =>
  arrive(madeUpChild({ drivers: { onset: -120, ...drivers } }));

const whole = childWith({});

test.each([
  { driver: "subduralVolume", value: 6, cell: V.subdural, least: 5.5, most: 6.1 },
  { driver: "oldSubduralVolume", value: 6, cell: V.subdural, least: 5, most: 6 },
  { driver: "bloodLoss", value: 25, cell: V.haemoglobin, least: -40, most: -25 },
  { driver: "bloodLoss", value: 25, cell: V.volume, least: -40, most: -36 },
  { driver: "abdominalInjury", value: 1, cell: V.amylase, least: 120, most: 175 },
  { driver: "abdominalInjury", value: 1, cell: V.liverInjury, least: 8, most: 12 },
  { driver: "hypoxicInjury", value: 0.2, cell: V.cortexCytotoxic, least: 0.15, most: 0.21 },
  { driver: "hypoxicInjury", value: 0.2, cell: V.thalamiCytotoxic, least: 0, most: 0.01 },
  { driver: "hypoxicInjury", value: 0.2, cell: V.brainstemCytotoxic, least: 0, most: 0.01 },
  { driver: "hypoxicInjury", value: 0.2, cell: V.stemStunned, least: 0.07, most: 0.09 },
] as const)("$driver of $value moves its cell", ({ driver, value, cell, least, most }) => {
  const moved = (childWith({ [driver]: value }).x[cell] ?? 0) - (whole.x[cell] ?? 0);
  expect(moved).toBeGreaterThan(least);
  expect(moved).toBeLessThan(most);
});

test("red cells that are given stay", () => {
  const bled = childWith({ bloodLoss: 30 });
  const without = play(bled, wait(2880)).state;
  const given = play(bled, give("red-cells", 15, "mL/kg"), wait(2880)).state;
  expect(given.x[V.haemoglobin] - without.x[V.haemoglobin]).toBeGreaterThan(25);
});

test.each([
  { drivers: { bloodLoss: 34, dehydration: 15 }, state: "well hydrated" },
  { drivers: { bloodLoss: 0, dehydration: 60 }, state: "dry mouth, sunken eyes" },
])("who bleeds is empty and not dry: $drivers", ({ drivers, state }) => {
  const { events } = play(childWith(drivers), { kind: "examine", item: "hydration" });
  expect(ofKind(events, "examined")[0]?.findings[0]?.text).toBe(state);
});
