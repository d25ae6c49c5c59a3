import { describe, expect, test } from "vitest";
import { arrive, having, madeUpChild, ofKind, play, read, wait } from "../testing";
import type { VariableName } from "../vector";
import { alveolarOxygen, bohr, oxygenSaturation, phOf } from "./breathing";

describe("saturation by Severinghaus's equation 1", () => {
  test.each([
    { name: "none without oxygen", po2: 0, saturation: 0 },
    { name: "none below it", po2: -5, saturation: 0 },
    { name: "half at 26.9", po2: 26.86, saturation: 0.5 },
    { name: "mixed venous", po2: 40, saturation: 0.7493 },
    { name: "the shoulder", po2: 60, saturation: 0.9058 },
    { name: "ordinary arterial", po2: 95, saturation: 0.9734 },
  ])("$name", ({ po2, saturation }) => {
    expect(oxygenSaturation(po2)).toBeCloseTo(saturation, 3);
  });
});

describe("pH by Henderson and Hasselbalch", () => {
  test.each([
    { name: "ordinary", bicarbonate: 24, paco2: 40, ph: 7.391 },
    { name: "carbon dioxide kept", bicarbonate: 24, paco2: 80, ph: 7.09 },
    { name: "acid and blown off", bicarbonate: 12, paco2: 25, ph: 7.294 },
  ])("$name", ({ bicarbonate, paco2, ph }) => {
    expect(phOf(bicarbonate, paco2)).toBeCloseTo(ph, 3);
  });
});

test("alveolar oxygen falls by 1.25 for each of carbon dioxide", () => {
  expect(alveolarOxygen(0.21, 40)).toBeCloseTo(99.73, 2);
  expect(alveolarOxygen(0.21, 40) - alveolarOxygen(0.21, 48)).toBeCloseTo(10, 9);
});

test.each([
  { name: "at pH 7.4", bicarbonate: 24.5, paco2: 40, share: 1 },
  { name: "at pH 6.72", bicarbonate: 17.5, paco2: 137, share: 0.46 },
])("acid blood holds its oxygen as a share of the tension $name", ({ share, ...gas }) => {
  expect(bohr(having(arrive(madeUpChild()), gas).x)).toBeCloseTo(share, 2);
});

test.each([
  { name: "falls under a mask where no breath draws it in", bagged: 0, low: true },
  { name: "holds by bag and mask", bagged: 1, low: false },
])("oxygen $name", ({ bagged, low }) => {
  const still = arrive(madeUpChild({ drivers: { apnoeaTendency: 1 } }));
  const masked = having(still, { stemStunned: 1, oxygen: 0.6, bagged, unrest: 10 });
  expect(read(play(masked, wait(6)).state, "saturation") < 80).toBe(low);
});

const FAST = "fast, no recession";

describe("breathing is seen", () => {
  test.each([
    { name: "fast for 14 years", ageMonths: 168, values: { temperature: 41.5 }, seen: FAST },
    { name: "not fast for 6 months", ageMonths: 6, values: { temperature: 41.5 }, seen: "easy" },
    {
      name: "fast and deep with ammonia",
      ageMonths: 63,
      values: { ammonia: 420, paco2: 26 },
      seen: "fast and deep, no recession",
    },
    {
      name: "deep with less of it",
      ageMonths: 63,
      values: { ammonia: 280, paco2: 32 },
      seen: "deep, not fast, no recession",
    },
    {
      name: "as gasps where no blood reaches the stem",
      ageMonths: 63,
      values: { subdural: 60, icp: 110, stemStarved: 0.85 },
      seen: "single gasps with long pauses",
    },
  ])("$name", ({ ageMonths, values, seen }) => {
    const child = having(arrive(madeUpChild({ ageMonths })), { ...values, unrest: 10 });
    const { events } = play(child, { kind: "examine", item: "breathing" });
    const words = ofKind(events, "examined").flatMap(({ findings }) => findings);
    expect(words.find(({ id }) => id === "work-of-breathing")?.text).toBe(seen);
  });
});

type Values = Partial<Record<VariableName, number>>;

describe("carbon dioxide rises", () => {
  const pausing = having(arrive(madeUpChild({ drivers: { apnoeaTendency: 1 } })), {
    stemStunned: 0.3,
    bicarbonate: 11,
    unrest: 10,
  });
  const reached = (values: Values): number =>
    read(play(having(pausing, values), wait(20)).state, "paco2");

  test.each<{ name: string; values: Values }>([
    { name: "where a failing centre no longer answers acid", values: {} },
    { name: "where a deep coma makes no pause good", values: { arousal: 0, cortexCytotoxic: 1 } },
  ])("$name", ({ values }) => {
    const whole = reached({ ...values, stemStunned: 0.1 });
    expect(reached(values)).toBeGreaterThan(whole * (0.85 / 0.55) + 3);
  });
});
