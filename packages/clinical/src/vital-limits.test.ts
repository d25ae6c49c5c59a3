import { describe, expect, test } from "vitest";
import {
  ageBand,
  type CirculationSigns,
  heartRateRange,
  hypotensionLimit,
  isSlowUnderPressure,
  meanPressureFifthCentile,
  meanPressureFiftieth,
  respiratoryRateRange,
  shockState,
} from "./vital-limits";

// The worked examples of the hypotension table, and its edges.
test.each([
  { ageMonths: 0, limit: 60 },
  { ageMonths: 1, limit: 70 },
  { ageMonths: 9, limit: 70 },
  { ageMonths: 11, limit: 70 },
  { ageMonths: 12, limit: 72 },
  { ageMonths: 20, limit: 72 },
  { ageMonths: 31, limit: 74 },
  { ageMonths: 48, limit: 78 },
  { ageMonths: 50, limit: 78 },
  { ageMonths: 72, limit: 82 },
  { ageMonths: 96, limit: 86 },
  { ageMonths: 120, limit: 90 },
  { ageMonths: 131, limit: 90 },
  { ageMonths: 132, limit: 90 },
  { ageMonths: 168, limit: 90 },
])("hypotension at $ageMonths months is below $limit", ({ ageMonths, limit }) => {
  expect(hypotensionLimit(ageMonths)).toBe(limit);
});

test.each([
  { ageMonths: 2, range: undefined },
  { ageMonths: 3, range: { low: 100, high: 190 } },
  { ageMonths: 23, range: { low: 100, high: 190 } },
  { ageMonths: 24, range: { low: 60, high: 140 } },
  { ageMonths: 131, range: { low: 60, high: 140 } },
  { ageMonths: 132, range: { low: 60, high: 100 } },
])("heart rate at $ageMonths months", ({ ageMonths, range }) => {
  expect(heartRateRange(ageMonths)).toEqual(range);
});

test.each([
  { ageMonths: 11, band: "infant", low: 30, high: 60 },
  { ageMonths: 12, band: "toddler", low: 24, high: 40 },
  { ageMonths: 35, band: "toddler", low: 24, high: 40 },
  { ageMonths: 36, band: "preschool", low: 22, high: 34 },
  { ageMonths: 71, band: "preschool", low: 22, high: 34 },
  { ageMonths: 72, band: "school", low: 18, high: 30 },
  { ageMonths: 143, band: "school", low: 18, high: 30 },
  { ageMonths: 144, band: "adolescent", low: 12, high: 16 },
])("$ageMonths months is $band, breathing $low-$high", ({ ageMonths, band, low, high }) => {
  expect(ageBand(ageMonths)).toBe(band);
  expect(respiratoryRateRange(ageMonths)).toEqual({ low, high });
});

test.each([
  { ageMonths: 9, fifth: 40, fiftieth: 55 },
  { ageMonths: 48, fifth: 46, fiftieth: 61 },
  { ageMonths: 168, fifth: 61, fiftieth: 76 },
])("mean pressure at $ageMonths months", ({ ageMonths, fifth, fiftieth }) => {
  expect(meanPressureFifthCentile(ageMonths)).toBe(fifth);
  expect(meanPressureFiftieth(ageMonths)).toBe(fiftieth);
});

// At 4 years a heart slower than 60, and a mean pressure above 61 + 15.
test.each([
  { name: "slow and high", heart: 59, mean: 77, temperature: 37, is: true },
  { name: "at the rate's limit", heart: 60, mean: 77, temperature: 37, is: false },
  { name: "at the pressure's limit", heart: 59, mean: 76, temperature: 37, is: false },
  { name: "slow for a fever", heart: 79, mean: 77, temperature: 39, is: true },
  { name: "as fast as the fever asks", heart: 80, mean: 77, temperature: 39, is: false },
  { name: "cold is no excuse", heart: 59, mean: 77, temperature: 35, is: true },
])("bradycardia with hypertension: $name", ({ heart, mean, temperature, is }) => {
  expect(isSlowUnderPressure(48, heart, mean, temperature)).toBe(is);
});

describe("shock", () => {
  const well: CirculationSigns = {
    ageMonths: 26,
    systolic: 90,
    vasoactiveRunning: false,
    capillaryRefill: 2,
    weakPulses: false,
    coldLimbs: false,
    heartRate: 120,
    temperature: 37,
  };

  test.each<{ name: string; signs: Partial<CirculationSigns>; state: string }>([
    { name: "a well child", signs: {}, state: "none" },
    { name: "the limit itself", signs: { systolic: 74 }, state: "none" },
    { name: "below the limit", signs: { systolic: 73 }, state: "hypotensive" },
    { name: "a pressor", signs: { vasoactiveRunning: true }, state: "hypotensive" },
    { name: "a long refill alone", signs: { capillaryRefill: 3 }, state: "none" },
    {
      name: "a long refill and cold limbs",
      signs: { capillaryRefill: 3, coldLimbs: true },
      state: "compensated",
    },
    {
      name: "weak pulses and little urine",
      signs: { weakPulses: true, urineMlPerKgPerHour: 0.9 },
      state: "compensated",
    },
    { name: "cold limbs alone", signs: { coldLimbs: true }, state: "none" },
    {
      name: "a rate that fever explains",
      signs: { capillaryRefill: 3, heartRate: 170, temperature: 40 },
      state: "none",
    },
    {
      name: "a rate above what fever explains",
      signs: { capillaryRefill: 3, heartRate: 171, temperature: 40 },
      state: "compensated",
    },
  ])("$name: $state", ({ signs, state }) => {
    expect(shockState({ ...well, ...signs })).toBe(state);
  });
});
