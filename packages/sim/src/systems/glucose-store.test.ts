import { describe, expect, test } from "vitest";
import { arrive, give, having, madeUpChild, play, wait } from "../testing";
import { V } from "../vector";

const fluids = give("maintenance-isotonic", 2.5, "mL/kg/h");
const child = (glycogen: number) =>
  arrive(madeUpChild({ drivers: { glycogen, stressGlucose: 0 } }));
const comatose = (glycogen: number) =>
  having(child(glycogen), { glycogen, brainInflammation: 3, ignition: 1, gcs: 5, arousal: 0.1 });

const glucoseOf = (...played: Parameters<typeof play>): number =>
  play(...played).state.x[V.glucose];

describe("the glucose store", () => {
  test("holds the sugar of a child who eats, however small it is", () => {
    expect(glucoseOf(child(0.05), wait(120))).toBeGreaterThan(3.5);
  });

  test("full, holds the sugar of a comatose child for hours; empty, it lets it fall", () => {
    expect(glucoseOf(having(comatose(1), { postIctal: 0.9 }), wait(120))).toBeGreaterThan(3.5);
    expect(glucoseOf(having(comatose(0.05), { postIctal: 0.9 }), wait(120))).toBeLessThan(3.3);
  });

  test("is spared by sugar that runs in", () => {
    const empty = having(comatose(0.05), { postIctal: 0.9 });
    expect(glucoseOf(empty, fluids, wait(120))).toBeGreaterThan(3.5);
  });

  test("empty, makes ketones, and sugar ends them", () => {
    const empty = child(0.02);
    const ketones = (state: typeof empty): number => state.x[V.ketones];
    expect(ketones(empty)).toBeGreaterThan(2);
    expect(ketones(play(empty, fluids, wait(720)).state)).toBeLessThan(1.5);
    expect(ketones(child(1))).toBeLessThan(0.5);
  });
});
