import {
  caseAt,
  drawPosition,
  generateCase,
  landmarkPosition,
  type Position,
} from "@encephalon/authoring";
import { clamp } from "@encephalon/kernel";
import { type Case, caseSchema, DRIVERS, type DriverName } from "@encephalon/model";
import { present } from "@encephalon/sim";
import fc from "fast-check";
import { expect, test } from "vitest";
import { landmarks } from "./landmarks";

const seeds = fc.integer({ min: 1, max: 4_294_967_295 });

test("every generated child is a case, its drivers within what they may be", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const authored = generateCase(landmarks, seed);
      expect(caseSchema.safeParse(authored).error).toBeUndefined();
      for (const [name, range] of Object.entries(authored.drivers)) {
        const { low, high } = DRIVERS[name as DriverName]; // the keys of a case's drivers
        expect(range.low).toBeGreaterThanOrEqual(low);
        expect(range.high).toBeLessThanOrEqual(high);
      }
      expect(present(authored, seed).child.weightKg).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test("the sicker fell ill faster [He2026]", () => {
  const positions = Array.from({ length: 200 }, (_, k) => drawPosition(landmarks.length, k + 1));
  const sick = positions.toSorted(
    (a, b) => (b.beside.brainInflammation ?? 0) - (a.beside.brainInflammation ?? 0),
  );
  const mean = (of: readonly Position[]): number =>
    of.reduce((sum, { beside }) => sum + (beside.prodrome ?? 0), 0) / of.length;
  expect(mean(sick.slice(0, 50))).toBeLessThan(mean(sick.slice(-50)) - 0.5);
});

test("the same seed is the same child", () => {
  expect(generateCase(landmarks, 77)).toEqual(generateCase(landmarks, 77));
});

const centres = ({ drivers, vulnerability }: Case): Record<string, number> =>
  Object.fromEntries(
    [...Object.entries(drivers), ...Object.entries(vulnerability)].map(([name, { at }]) => [
      name,
      at,
    ]),
  );

test.each(landmarks.map((landmark, k) => ({ landmark, k, id: landmark.id })))(
  "$id comes back at its own place",
  ({ landmark, k }) => {
    const back = caseAt(landmarks, landmarkPosition(landmarks.length, k), 5);
    expect(back.child).toMatchObject({
      ageMonths: landmark.child.ageMonths,
      sex: landmark.child.sex,
    });
    expect(back.child.weightKg.at).toBeCloseTo(landmark.child.weightKg.at, 6);
    expect(back.trigger).toBe(landmark.trigger);
    const found = centres(back);
    for (const [name, value] of Object.entries(centres(landmark))) {
      const { low, high } = DRIVERS[name as DriverName] ?? { low: 0, high: 1 }; // a driver or a region
      expect(found[name], name).toBeCloseTo(clamp(value, low, high), 6);
    }
  },
);

/** A position a little way from one to another. */
function towards(from: Position, to: Position, share: number): Position {
  const mixed = (a: readonly number[], b: readonly number[]): number[] =>
    a.map((one, i) => one + share * ((b[i] ?? 0) - one));
  const weights = Object.fromEntries(
    Object.entries(from.weights).map(([block, own]) => [
      block,
      mixed(own, to.weights[block as keyof Position["weights"]]), // the same blocks
    ]),
  ) as unknown as Position["weights"]; // likewise
  return { weights, beside: from.beside };
}

/** What a child has or has not steps from one to the other; all else glides. */
const STEPS = new Set(["firstSeizure", "laterSeizure", "arrivalSeizure", "seizureRepeats"]);
STEPS.add("skewTendency").add("rashTendency");

test("near positions give near drivers", () => {
  fc.assert(
    fc.property(seeds, seeds, (a, b) => {
      const from = drawPosition(landmarks.length, a);
      const near = towards(from, drawPosition(landmarks.length, b), 1e-6);
      const here = caseAt(landmarks, from, a).drivers;
      const there = caseAt(landmarks, near, a).drivers;
      for (const [name, range] of Object.entries(here)) {
        if (STEPS.has(name)) continue;
        const other = there[name as DriverName]?.at ?? Number.NaN; // the same drivers
        const { low, high } = DRIVERS[name as DriverName];
        expect(Math.abs(other - range.at)).toBeLessThan(1e-4 * (high - low));
      }
    }),
    { numRuns: 60 },
  );
});
