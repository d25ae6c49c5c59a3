import { expect, test } from "vitest";
import { forecast } from "./forecast";
import { madeUpChild, wait } from "./testing";

const well = madeUpChild();
const coning = madeUpChild({
  drivers: { brainInflammation: 2.5, swellingTendency: 3 },
  vulnerability: { thalamus: 1, midbrain: 1, pons: 1 },
});

test("a febrile child who wakes does well, and the chances sum to 1", () => {
  const { at, death, good, poor } = forecast(well, 0, [wait(60)], 60);
  expect(at).toBe(60);
  expect(death + good + poor).toBeCloseTo(1, 9);
  expect(good).toBeGreaterThan(0.9);
});

test("what comes after the minute is not known to it", () => {
  const short = forecast(coning, 0, [wait(60)], 60);
  expect(forecast(coning, 0, [wait(60), wait(600)], 60)).toEqual(short);
  expect(forecast(coning, 0, [wait(660)], 60)).toEqual(short);
});

test("a child whose brain swells to its limit is likelier to die than to do well", () => {
  const { death, good } = forecast(coning, 0, [wait(60)], 60);
  expect(death).toBeGreaterThan(good);
});
