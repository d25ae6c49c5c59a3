import { expect, test } from "vitest";
import { unitLabel } from "./unit-label";

test.each([
  ["mm[Hg]", "mmHg"],
  ["cm[H2O]", "cmH2O"],
  ["Cel", "°C"],
  ["umol/L", "µmol/L"],
  ["ug/kg/min", "µg/kg/min"],
  ["10*9/L", "10⁹/L"],
  ["mg{PE}/kg", "mg PE/kg"],
  ["U/L", "U/L"],
  ["{score}", ""],
  ["1", ""],
  ["mL/kg/h", "mL/kg/h"],
  ["mg/m2", "mg/m²"],
  ["mg/m2/d", "mg/m²/d"],
])("%s is printed %s", (unit, label) => {
  expect(unitLabel(unit)).toBe(label);
});
