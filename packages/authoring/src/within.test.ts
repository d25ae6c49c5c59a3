import { expect, test } from "vitest";
import { deviation, isWithin } from "./within";

test.each([
  { name: "temperature", tabled: 39, simulated: 39.4, within: true },
  { name: "temperature", tabled: 39, simulated: 39.41, within: false },
  { name: "heartRate", tabled: 150, simulated: 165, within: true },
  { name: "heartRate", tabled: 150, simulated: 134.9, within: false },
  { name: "respiratoryRate", tabled: 20, simulated: 23, within: true },
  { name: "respiratoryRate", tabled: 20, simulated: 23.1, within: false },
  { name: "diastolic", tabled: 50, simulated: 44, within: true },
  { name: "systolic", tabled: 100, simulated: 112.1, within: false },
  { name: "saturation", tabled: 94, simulated: 97, within: true },
  { name: "saturation", tabled: 94, simulated: 97.1, within: false },
  { name: "gcs", tabled: 9, simulated: 8, within: true },
  { name: "gcs", tabled: 9, simulated: 7, within: false },
  { name: "ph-blood", tabled: 7.31, simulated: 7.36, within: true },
  { name: "ph-blood", tabled: 7.31, simulated: 7.361, within: false },
  { name: "pco2-blood", tabled: 40, simulated: 34, within: true },
  { name: "pco2-blood", tabled: 40, simulated: 33.9, within: false },
  { name: "sodium", tabled: 140, simulated: 137, within: true },
  { name: "sodium", tabled: 140, simulated: 143.1, within: false },
  { name: "ferritin", tabled: 640, simulated: 960, within: true },
  { name: "ferritin", tabled: 640, simulated: 426, within: false },
  { name: "crp", tabled: 10, simulated: 13, within: true },
  { name: "crp", tabled: 10, simulated: 7.6, within: false },
  { name: "base-excess", tabled: -8, simulated: -10.4, within: true },
  { name: "base-excess", tabled: -8, simulated: -10.5, within: false },
  { name: "base-excess", tabled: 0, simulated: 1, within: true },
  { name: "base-excess", tabled: 0, simulated: 1.1, within: false },
] as const)("$name: $simulated against $tabled is within: $within", (row) => {
  expect(isWithin(row.name, row.tabled, row.simulated)).toBe(row.within);
});

test("a deviation has the sign of the difference, and counts in limits", () => {
  expect(deviation("temperature", 39, 38.2)).toBeCloseTo(-2, 9);
  expect(deviation("crp", 10, 16.9)).toBeCloseTo(2, 9);
});
