import { expect, test } from "vitest";
import { arrive, give, having, madeUpChild, play, wait } from "../testing";
import { seizureHazard } from "./seizures";

const haloperidol = give("haloperidol", 0.075, "mg/kg", "im");
const sober = wait(1);

/** What this adds to the chance a minute of a convulsion, an hour after the door. */
function added(seizureThreshold: number, state: Parameters<typeof having>[1], act = sober): number {
  const door = arrive(madeUpChild({ drivers: { seizureThreshold, feverGain: 0 } }));
  const { child } = door.presentation;
  const acted = play(door, act, wait(60)).state;
  const waited = play(door, sober, wait(60)).state;
  return seizureHazard(having(acted, state).x, child) - seizureHazard(waited.x, child);
}

test.each([
  { name: "glucose of 1.5 mmol/L", state: { glucose: 1.5 }, act: sober, held: 1 },
  { name: "sodium of 118 mmol/L", state: { sodium: 118 }, act: sober, held: 1 },
  { name: "haloperidol", state: {}, act: haloperidol, held: 1 },
  { name: "fever of 41 Cel", state: { temperature: 41 }, act: sober, held: 60 },
  { name: "hurt cortex", state: { cortexCytotoxic: 0.3 }, act: sober, held: 60 },
])("$name: a threshold of 60 holds against it $held-fold", ({ state, act, held }) => {
  expect(added(60, state, act)).toBeGreaterThan(0);
  expect(added(1, state, act) / added(60, state, act)).toBeCloseTo(held, 1);
});
