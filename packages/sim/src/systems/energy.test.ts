import { describe, expect, test } from "vitest";
import { arrive, give, having, madeUpChild, play, read, wait } from "../testing";
import { heartFailing } from "./circulation";
import { deathCause } from "./death";

const mitochondrial = {
  drivers: { mitochondrialDefect: 1.7, onset: -300, prodrome: 40, apnoeaTendency: 4 },
  vulnerability: { putamen: 0.8, midbrain: 0.7, medulla: 0.7 },
};
const wanting = {
  drivers: { vitaminDefect: 0.9, onset: -4000, prodrome: 48, postIctalHalfLife: 5 },
  vulnerability: { caudate: 0.9, putamen: 0.9 },
};
const ill = arrive(madeUpChild(mitochondrial));
/** The same want of energy in a child whose brainstem bears it. */
const lactic = arrive(madeUpChild({ drivers: { ...mitochondrial.drivers, apnoeaTendency: 0 } }));

describe("failing mitochondria", () => {
  const lactateAfter = (hours: number, ...acts: Parameters<typeof play>[1][]) => {
    const { state } = play(lactic, ...acts);
    return read(play(state, wait(hours * 60 - state.clock)).state, "mitochondrialLactate");
  };

  test("keep lactate high in blood and fluid in spite of saline", () => {
    expect(lactateAfter(6, give("saline-0-9", 20, "mL/kg"))).toBeGreaterThan(3);
    expect(read(ill, "csfLactate")).toBeGreaterThan(3);
    expect(read(arrive(madeUpChild()), "csfLactate")).toBeLessThan(2);
  });

  test("make more of it fasting, and on valproate", () => {
    const fed = lactateAfter(20, give("maintenance-isotonic", 4, "mL/kg/h"));
    expect(lactateAfter(20, { kind: "do", item: "nil-by-mouth" })).toBeGreaterThan(1.05 * fed);
    const poisoned = lactateAfter(
      20,
      give("maintenance-isotonic", 4, "mL/kg/h"),
      give("valproate", 40, "mg/kg"),
    );
    expect(poisoned).toBeGreaterThan(1.1 * fed);
  });

  test("burn the lactate of a bag slowly", () => {
    const left = (state: typeof ill): number => {
      const before = read(play(state, wait(60)).state, "lactate");
      const bag = play(state, give("ringer-lactate", 40, "mL/kg"));
      return read(play(bag.state, wait(60 - bag.state.clock)).state, "lactate") - before;
    };
    expect(left(ill)).toBeGreaterThan(1.5 * left(arrive(madeUpChild())));
  });

  test("stop the breath for seconds once the brainstem lacks energy", () => {
    const pausing = having(ill, { brainstemCytotoxic: 0.08 });
    const { events } = play(pausing, { kind: "examine", item: "breathing" });
    expect(JSON.stringify(events)).toContain("pauses");
  });
});

test("a brainstem half lost that lacks energy stops the heart, and one that does not lack it does not", () => {
  const stem = { brainstemNecrosis: 0.45, energyFailure: 0.6 };
  expect(heartFailing(having(ill, stem).x)).toBe(1);
  expect(deathCause(having(ill, { ...stem, meanPressure: 10 }).x)).toBe("brainstem-failure");
  expect(heartFailing(having(ill, { ...stem, energyFailure: 0.1 }).x)).toBe(0);
});

describe("a want of vitamins", () => {
  const door = arrive(madeUpChild(wanting));
  const vitamins = [give("thiamine", 20, "mg/kg"), give("biotin", 10, "mg/kg", "enteral")];
  const failingAfter = (...acts: Parameters<typeof play>[1][]): number => {
    const { state } = play(door, ...acts);
    return read(play(state, wait(4320 - state.clock)).state, "energyFailure");
  };

  test("is answered by both vitamins over days, and not by one", () => {
    const untreated = failingAfter();
    expect(untreated).toBeGreaterThan(0.7);
    expect(failingAfter(...vitamins)).toBeLessThan(0.7 * untreated);
    expect(failingAfter(give("thiamine", 20, "mg/kg"))).toBeCloseTo(untreated, 2);
  });

  test("twists neck and limbs, which is no convulsion", () => {
    const { events } = play(door, { kind: "examine", item: "posture-and-movements" });
    expect(JSON.stringify(events)).toContain("twist");
  });

  test("leaves a child alone who wants none", () => {
    const well = play(arrive(madeUpChild({ vulnerability: wanting.vulnerability })), wait(600));
    expect(read(well.state, "energyFailure")).toBe(0);
    expect(read(well.state, "mitochondrialLactate")).toBe(0);
  });
});
