import fc from "fast-check";
import { expect, test } from "vitest";
import { bandFor, doseFor, doseRules, maximumDose } from "./dose-for";
import { type DoseRule, perKg } from "./rule";
import { timesMaximum } from "./size-warnings";
import { noFacts } from "./warning";

const anyChild = fc.record({
  ageMonths: fc.integer({ min: 0, max: 215 }),
  weightKg: fc.double({ min: 2, max: 120, noNaN: true }),
});
const anyRule: fc.Arbitrary<DoseRule> = fc.constantFrom(...doseRules);

const read = (rule: DoseRule, child: { ageMonths: number; weightKg: number }) =>
  doseFor(rule.drug, rule.routes[0] ?? "iv", child, rule.use);

test("a dose is a finite number within its own range and under its cap", () => {
  fc.assert(
    fc.property(anyRule, anyChild, (rule, child) => {
      const dose = read(rule, child);
      expect(dose === undefined).toBe(bandFor(rule, child) === undefined);
      if (!dose) return;
      expect(Number.isFinite(dose.value) && dose.value >= 0).toBe(true);
      expect(dose.low).toBeLessThanOrEqual(dose.value);
      expect(dose.value).toBeLessThanOrEqual(dose.high ?? dose.value);
      expect(dose.value).toBeLessThanOrEqual(bandFor(rule, child)?.max ?? dose.value);
    }),
  );
});

test("a heavier child of the same band never gets less", () => {
  fc.assert(
    fc.property(
      anyRule,
      anyChild,
      fc.double({ min: 0, max: 20, noNaN: true }),
      (rule, child, more) => {
        const heavier = { ...child, weightKg: child.weightKg + more };
        if (bandFor(rule, child) !== bandFor(rule, heavier)) return;
        const [light, heavy] = [read(rule, child), read(rule, heavier)];
        expect(heavy?.value ?? 0).toBeGreaterThanOrEqual(light?.value ?? 0);
      },
    ),
  );
});

test("the exact maximum is never above the maximum, and three times it is", () => {
  fc.assert(
    fc.property(anyRule, anyChild, (rule, child) => {
      const most = maximumDose(rule, child);
      const route = rule.routes[0];
      if (most === undefined || route === undefined) return;
      const ask = (value: number) =>
        timesMaximum({
          drugId: rule.drug,
          dose: { value, unit: rule.unit },
          route,
          ...child,
          facts: noFacts(0),
        });
      expect(ask(most)).toBeLessThanOrEqual(1 + 1e-9);
      expect(ask(most * 3)).toBeGreaterThan(1);
    }),
  );
});

test("one figure has no range", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (usual) => {
      expect(perKg(usual)).toEqual({ per: "kg", usual, low: usual, high: usual });
    }),
  );
});
