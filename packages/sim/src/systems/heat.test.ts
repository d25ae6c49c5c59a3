import { describe, expect, test } from "vitest";
import { arrive, having, madeUpChild, play, read, wait } from "../testing";

const hot = arrive(madeUpChild({ drivers: { cytokineGain: 200, feverGain: 1 } }));
const cooledFor = (minutes: number, capillaryRefill: number): number => {
  // Refill is set anew each slow step by the circulation, so cold skin is made by shock itself.
  const state = capillaryRefill > 2 ? having(hot, { volume: -90 }) : hot;
  const cooled = play(state, { kind: "set", item: "temperature-target", value: 36.8, unit: "Cel" });
  return read(state, "temperature") - read(play(cooled.state, wait(minutes)).state, "temperature");
};

describe("active cooling", () => {
  test("takes about one degree an hour through warm skin", () => {
    expect(cooledFor(60, 1.5)).toBeGreaterThan(0.8);
    expect(cooledFor(60, 1.5)).toBeLessThan(1.2);
  });

  test("takes a tenth of it through the cold skin of shock", () => {
    expect(cooledFor(60, 4)).toBeLessThan(0.25);
  });
});

test("the greatest storm stays below 41.6", () => {
  const storm = madeUpChild({ drivers: { cytokineGain: 200, feverGain: 1.5 } });
  const hottest = read(play(arrive(storm), wait(600)).state, "temperature");
  expect(hottest).toBeGreaterThan(41);
  expect(hottest).toBeLessThan(41.6);
});

test("a body whose set-point is lost cools more slowly than a machine cools it", () => {
  const lost = having(arrive(madeUpChild()), { temperature: 41, herniation: 1, icp: 100 });
  const fallen = 41 - read(play(lost, wait(60)).state, "temperature");
  expect(fallen).toBeGreaterThan(0.3);
  expect(fallen).toBeLessThan(1);
});
