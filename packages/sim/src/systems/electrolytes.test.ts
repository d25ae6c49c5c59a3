import { expect, test } from "vitest";
import { arrive, give, having, madeUpChild, play, read, wait } from "../testing";

const keepsWater = arrive(madeUpChild({ drivers: { cytokineGain: 60, adhGain: 1.5 } }));
const isotonic = give("maintenance-isotonic", 2.5, "mL/kg/h");
const hypotonic = give("maintenance-hypotonic", 2.5, "mL/kg/h");

test.each([
  { name: "falls in one who drinks", feeding: 1, acts: [], least: -99, most: -2 },
  { name: "falls on a hypotonic drip", feeding: 0, acts: [hypotonic], least: -99, most: -2 },
  { name: "holds on an isotonic drip", feeding: 0, acts: [isotonic], least: -1.5, most: 99 },
  { name: "holds in one who takes nothing", feeding: 0, acts: [], least: -1.5, most: 99 },
])("sodium under antidiuretic hormone $name", ({ feeding, acts, least, most }) => {
  const { state } = play(having(keepsWater, { feeding, sodium: 140 }), ...acts, wait(720));
  const change = read(state, "sodium") - 140;
  expect(change).toBeGreaterThan(least);
  expect(change).toBeLessThan(most);
});

test.each([
  { name: "maintenance", drip: isotonic },
  { name: "10 % glucose", drip: give("glucose-10", 4, "mg/kg/min") },
])("who is awake and has a drip of $name drinks only what it does not bring", ({ drip }) => {
  const awake = having(arrive(madeUpChild()), { feeding: 1, volume: 0 });
  const filling = read(play(awake, drip, wait(1440)).state, "volume");
  expect(Math.abs(filling)).toBeLessThan(3);
});
