import { expect, test } from "vitest";
import { bleedingPoints, skinOfBlood } from "./blood-signs";
import { coldLimbs, weakPulses } from "./conditions";
import { measuredHaemoglobin } from "./systems/blood";
import { arrive, having, madeUpChild, play, wait } from "./testing";
import type { Vector } from "./vector";

const child = arrive(madeUpChild());
const hasPetechiae = (x: Vector): boolean =>
  skinOfBlood(x).some(({ text }) => text?.includes("Petechiae"));

test.each([
  { name: "enough of both", platelets: 200, factors: 1, oozes: false, points: false },
  { name: "few platelets alone", platelets: 60, factors: 0.9, oozes: false, points: true },
  { name: "few factors alone", platelets: 200, factors: 0.3, oozes: false, points: false },
  { name: "few of both", platelets: 60, factors: 0.3, oozes: true, points: true },
])("$name", ({ platelets, factors, oozes, points }) => {
  const { x } = play(having(child, { platelets, factors }), wait(10)).state;
  expect(bleedingPoints(x).length > 0).toBe(oozes);
  expect(hasPetechiae(x)).toBe(points);
});

test.each([
  { name: "stay when platelets are given", hours: 12, left: true },
  { name: "fade in days", hours: 72, left: false },
])("petechiae $name", ({ hours, left }) => {
  const few = play(having(child, { platelets: 60 }), wait(10)).state;
  const { x } = play(having(few, { platelets: 250 }), wait(hours * 60)).state;
  expect(hasPetechiae(x)).toBe(left);
});

test("cold limbs are mottled", () => {
  const { x } = having(child, { sympathetic: 0.9, vasoplegia: 0.2 });
  expect(skinOfBlood(x)[0]?.text).toContain("mottled");
});

test.each([
  { name: "shut vessels", state: { sympathetic: 0.9, vasoplegia: 0.2 }, cold: true },
  {
    name: "slack vessels, quick refill",
    state: { sympathetic: 0.9, vasoplegia: 0.6 },
    cold: false,
  },
  {
    name: "slack vessels, slow refill",
    state: { vasoplegia: 0.6, capillaryRefill: 5 },
    cold: true,
  },
])("limbs are cold or warm by $name", ({ state, cold }) => {
  expect(coldLimbs(having(child, { capillaryRefill: 2, ...state }).x)).toBe(cold);
});

test("no pulse is full at half the pressure", () => {
  const { normal } = child.presentation.child;
  const low = having(child, { meanPressure: 0.5 * normal.meanPressure });
  expect(weakPulses(child.x, child.presentation.child)).toBe(false);
  expect(weakPulses(low.x, low.presentation.child)).toBe(true);
});

test("a great loss of water thickens blood less than it dries cells", () => {
  const thickened = (volume: number): number =>
    measuredHaemoglobin(having(child, { volume }).x) / measuredHaemoglobin(child.x);
  expect(thickened(-40)).toBeGreaterThan(thickened(-20));
  expect(thickened(-80) - thickened(-40)).toBeLessThan(0.5 * (thickened(-40) - thickened(0)));
});
