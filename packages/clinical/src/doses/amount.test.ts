import { expect, test } from "vitest";
import { absoluteDose, bodySurface } from "./amount";

const child = { ageMonths: 9, weightKg: 8.3 };

test.each([
  { value: 30, unit: "mg/kg", comes: { value: 249, unit: "mg", per: "once" } },
  { value: 30, unit: "mg/kg/d", comes: { value: 249, unit: "mg", per: "day" } },
  { value: 2, unit: "g/kg", comes: { value: 16_600, unit: "mg", per: "once" } },
  { value: 20, unit: "mg{PE}/kg", comes: { value: 166, unit: "mg", per: "once" } },
  { value: 0.1, unit: "ug/kg/min", comes: { value: 0.00083, unit: "mg", per: "minute" } },
  { value: 33.2, unit: "mL/h", comes: { value: 0.55333, unit: "mL", per: "minute" } },
  { value: 4, unit: "mL/kg/h", comes: { value: 0.55333, unit: "mL", per: "minute" } },
  { value: 500, unit: "m[iU]", comes: { value: 0.5, unit: "[iU]", per: "once" } },
  { value: 2, unit: "L/min", comes: { value: 2000, unit: "mL", per: "minute" } },
] as const)("$value $unit", ({ value, unit, comes }) => {
  const dose = absoluteDose({ value, unit }, child);
  expect(dose).toMatchObject({ ok: true, value: { unit: comes.unit, per: comes.per } });
  if (dose.ok) expect(dose.value.value).toBeCloseTo(comes.value, 5);
});

test("mg/m2 uses the surface worked out from weight", () => {
  expect(bodySurface(8.3)).toBeCloseTo(0.409, 3);
  const dose = absoluteDose({ value: 500, unit: "mg/m2" }, child);
  expect(dose.ok && Math.round(dose.value.value)).toBe(204);
});

test.each(["", "drops", "mg/stone", "mL/kg/fortnight", "toString"])("%j is refused", (unit) => {
  expect(absoluteDose({ value: 1, unit }, child)).toEqual({
    ok: false,
    error: { code: "unknown_unit", unit },
  });
});
