import { describe, expect, test } from "vitest";
import { arrive, give, having, madeUpChild, play, read, wait } from "../testing";

const shocked = (shockFeedback: number, pressorResistance = 0) =>
  arrive(
    madeUpChild({
      drivers: {
        cytokineGain: 100,
        vasoplegiaGain: 0.6,
        cardiacDepression: 0.8,
        dehydration: 30,
        shockFeedback,
        pressorResistance,
      },
    }),
  );

const hoursLater = (state: ReturnType<typeof arrive>, hours: number) =>
  play(state, ...Array.from({ length: hours }, () => wait(60))).state;

describe("long shock", () => {
  test("wears vessels and heart out only in a child who is given to it", () => {
    expect(read(hoursLater(shocked(0), 2), "shockDebt")).toBe(0);
    expect(read(hoursLater(shocked(2), 2), "shockDebt")).toBeGreaterThan(0.1);
  });

  test("leaves less behind when the pressure is restored", () => {
    const treated = play(
      shocked(1.5),
      give("saline-0-9", 20, "mL/kg"),
      give("adrenaline", 0.3, "ug/kg/min"),
    ).state;
    expect(read(hoursLater(treated, 3), "shockDebt")).toBeLessThan(
      0.5 * read(hoursLater(shocked(1.5), 3), "shockDebt"),
    );
  });
});

test("a pressor lifts the pressure less where vessels do not answer", () => {
  const lifted = (resistance: number): number => {
    const before = shocked(0, resistance);
    const after = play(before, give("noradrenaline", 0.3, "ug/kg/min"), wait(40)).state;
    return read(after, "meanPressure") - read(before, "meanPressure");
  };
  expect(lifted(0)).toBeGreaterThan(10);
  expect(lifted(0.8)).toBeLessThan(0.5 * lifted(0));
});

test("with the stem lost nothing drives the vessels", () => {
  const child = arrive(madeUpChild({ drivers: { dehydration: 40 } }));
  const coned = having(child, { herniation: 1, icp: 100, ventilated: 1, oxygen: 0.3 });
  const later = play(coned, wait(30)).state;
  expect(read(later, "sympathetic")).toBeLessThan(0.05);
  expect(read(later, "meanPressure")).toBeLessThan(0.85 * read(child, "meanPressure"));
});

test("what is used up in full consumption, a transfusion brings back for hours only", () => {
  const state = (plateletConsumption: number) =>
    play(
      arrive(madeUpChild({ drivers: { cytokineGain: 200, plateletConsumption } })),
      give("platelets-transfusion", 15, "mL/kg"),
      wait(35),
    ).state;
  const lost = (plateletConsumption: number): number => {
    const given = state(plateletConsumption);
    return 1 - read(hoursLater(given, 8), "platelets") / read(given, "platelets");
  };
  expect(lost(10)).toBeGreaterThan(0.4);
  expect(lost(0.5)).toBeLessThan(0.3);
});

test("a kidney that is given to it fails with its vessels", () => {
  const creatinine = (kidneyGain: number): number =>
    read(arrive(madeUpChild({ drivers: { cytokineGain: 200, kidneyGain } })), "creatinine");
  expect(creatinine(1.5)).toBeGreaterThan(1.3 * creatinine(0));
});

test("the heart does not beat as fast as all that drives it", () => {
  const child = arrive(madeUpChild());
  const driven = (level: number) =>
    read(
      play(having(child, { temperature: 41.4, fatigue: level, postIctal: level }), wait(1)).state,
      "heartRate",
    );
  const inShock = having(shocked(0), { temperature: 41.4, postIctal: 1 });
  expect(driven(0)).toBeLessThan(driven(1));
  expect(read(play(inShock, wait(1)).state, "heartRate")).toBeLessThan(220);
});
