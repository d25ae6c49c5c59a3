import { describe, expect, test } from "vitest";
import { alveolarOxygen, oxygenSaturation, phOf } from "./breathing";

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
