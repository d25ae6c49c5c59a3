import { describe, expect, test } from "vitest";
import { coldLimbs } from "../conditions";
import { arrive, give, having, madeUpChild, play, read, wait } from "../testing";
import { heartFailing } from "./circulation";
import { arousal } from "./consciousness";

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
  test("wears vessels and heart out, sooner in a child who is given to it", () => {
    const given = read(hoursLater(shocked(2), 2), "shockDebt");
    expect(given).toBeGreaterThan(0.1);
    expect(read(hoursLater(shocked(0), 2), "shockDebt")).toBeLessThan(0.7 * given);
  });

  test.each([
    { name: "dry for a day", values: { volume: -125, gcs: 8 }, wears: true },
    { name: "without oxygen for hours", values: { pao2: 36 }, wears: true },
    { name: "well", values: {}, wears: false },
  ])("wears any child: $name", ({ values, wears }) => {
    let state = having(arrive(madeUpChild()), { ...values, unrest: 10 });
    for (let i = 0; i < 24; i++) state = play(having(state, values), wait(10)).state;
    expect(read(state, "shockDebt") > 0.02).toBe(wears);
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

test.each([
  { unmet: 0, least: 0.95, most: 1 },
  { unmet: 0.1, least: 0.6, most: 0.75 },
  { unmet: 0.25, least: 0.1, most: 0.3 },
])("a brain with $unmet of its need unmet falls silent before it is hurt", (row) => {
  const found = arousal(having(arrive(madeUpChild()), { ischaemia: row.unmet }).x);
  expect(found).toBeGreaterThanOrEqual(row.least);
  expect(found).toBeLessThan(row.most + 1e-9);
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
  expect(read(later, "lactate")).toBeGreaterThan(read(child, "lactate") + 0.5);
});

test("skin is cold in collapse, though no vessel of it is shut", () => {
  const child = having(arrive(madeUpChild()), {
    herniation: 1,
    icp: 100,
    ventilated: 1,
    oxygen: 0.3,
  });
  const warm = play(child, wait(20)).state;
  const collapsed = play(having(warm, { vasoplegia: 0.9, contractility: 0.4 }), wait(15)).state;
  expect(read(collapsed, "capillaryRefill")).toBeGreaterThan(read(warm, "capillaryRefill") + 1.5);
  expect(coldLimbs(collapsed.x)).toBe(true);
});

test("vessels and kidneys give way to a pressure above the usual", () => {
  const child = arrive(madeUpChild());
  const { meanPressure } = child.presentation.child.normal;
  const filled = play(having(child, { volume: 30, unrest: 10 }), wait(10)).state;
  expect(read(filled, "meanPressure")).toBeGreaterThan(meanPressure);
  expect(read(filled, "meanPressure")).toBeLessThan(1.25 * meanPressure);
});

describe("a heart gives out", () => {
  const child = arrive(madeUpChild());
  test.each([
    { name: "not at rest", state: {}, least: 0, most: 0 },
    {
      name: "not in shock that it bears",
      state: { meanPressure: 30, shockMinutes: 60 },
      least: 0,
      most: 0,
    },
    { name: "without oxygen", state: { pao2: 12 }, least: 1, most: 1 },
    {
      name: "without pressure in its own vessels",
      state: { meanPressure: 15 },
      least: 0.4,
      most: 0.6,
    },
    { name: "in acid", state: { ph: 6.6 }, least: 1, most: 1 },
    { name: "after long shock", state: { shockMinutes: 150 }, least: 1, most: 1 },
  ])("$name", ({ state, least, most }) => {
    const failing = heartFailing(having(child, state).x);
    expect(failing).toBeGreaterThanOrEqual(least);
    expect(failing).toBeLessThanOrEqual(most);
  });
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
