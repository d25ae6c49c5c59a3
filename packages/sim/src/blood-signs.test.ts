import { expect, test } from "vitest";
import { bleedingPoints, skinOfBlood } from "./blood-signs";
import { arrive, having, madeUpChild } from "./testing";

const child = arrive(madeUpChild());

test.each([
  { name: "enough of both", platelets: 200, factors: 1, oozes: false, points: false },
  { name: "few platelets alone", platelets: 60, factors: 0.9, oozes: false, points: true },
  { name: "few factors alone", platelets: 200, factors: 0.3, oozes: false, points: false },
  { name: "few of both", platelets: 60, factors: 0.3, oozes: true, points: true },
])("$name", ({ platelets, factors, oozes, points }) => {
  const { x } = having(child, { platelets, factors });
  expect(bleedingPoints(x).length > 0).toBe(oozes);
  expect(skinOfBlood(x).some(({ text }) => text?.includes("Petechiae"))).toBe(points);
});

test("cold limbs are mottled", () => {
  const { x } = having(child, { sympathetic: 0.9, vasoplegia: 0.2 });
  expect(skinOfBlood(x)[0]?.text).toContain("mottled");
});
