import { findItem } from "@encephalon/clinical";
import { actionSchema, type ChildCard, emptyChart } from "@encephalon/model";
import { childCard } from "@encephalon/model/testing";
import { describe, expect, test } from "vitest";
import { type DoseDraft, emptyDose, readDose, rewritten, sumAgrees } from "./dose-draft";

const read = (drugId: string, written: Partial<DoseDraft>, over: Partial<ChildCard> = {}) => {
  const drug = findItem(drugId, "give");
  if (!drug) throw new Error(`no ${drugId} in the catalogue`);
  const child = childCard({ ageMonths: 30, weightKg: 13, ...over });
  return readDose(drug, { ...emptyDose(drug), ...written }, emptyChart(child), 60);
};

describe("a dose while it is written", () => {
  test.each([{ value: "0.2" }, { unit: "mg" }, { route: "im" } as const])(
    "with %o it is another, without the sum made before",
    (part) => {
      const made: DoseDraft = {
        route: "iv",
        value: "0.1",
        unit: "mg/kg",
        every: "60",
        own: "1.3",
        compared: true,
      };
      expect(rewritten(made, part)).toEqual({ ...made, ...part, own: "", compared: false });
    },
  );

  test.each(["", "0", "-1", "ten"])("%j is no dose yet: nothing is shown", (value) => {
    expect(read("lorazepam", { value })).toEqual({
      action: null,
      comesTo: null,
      rules: [],
      warnings: [],
    });
  });

  test.each([
    { value: "0.1", unit: "mg/kg", comesTo: { value: 1.3, unit: "mg" } },
    { value: "1.3", unit: "mg", comesTo: null },
    { value: "0,1", unit: "mg/kg", comesTo: { value: 1.3, unit: "mg" } },
  ])("$value $unit comes to $comesTo", ({ value, unit, comesTo }) => {
    const reading = read("lorazepam", { value, unit });
    expect(reading.comesTo).toEqual(
      comesTo && { ...comesTo, value: expect.closeTo(comesTo.value, 9) },
    );
    expect(actionSchema.safeParse(reading.action).success).toBe(true);
  });

  test("a rate per kg is told per hour", () => {
    expect(read("midazolam", { value: "2", unit: "ug/kg/min" }).comesTo).toEqual({
      value: expect.closeTo(1.56, 9),
      unit: "mg/h",
    });
  });

  test("an infusion does not repeat", () => {
    const { action } = read("midazolam", { value: "0.1", unit: "mg/kg/h", every: "360" });
    expect(action).not.toHaveProperty("every");
  });

  test("the source's dose and its cap are shown beside the learner's own", () => {
    const { rules } = read("lorazepam", { value: "0.1", unit: "mg/kg" }, { weightKg: 60 });
    expect(rules[0]).toMatchObject({ value: 4, unit: "mg", cap: 4 });
  });

  test("ten times the dose is warned of, and can still be given", () => {
    const reading = read("lorazepam", { value: "1", unit: "mg/kg" });
    expect(reading.warnings.length).toBeGreaterThan(0);
    expect(reading.action).not.toBeNull();
  });

  test("an allergy on the card is warned of", () => {
    const { warnings } = read(
      "ceftriaxone",
      { value: "50", unit: "mg/kg" },
      { allergies: ["ceftriaxone"] },
    );
    expect(warnings.map(({ code }) => code)).toContain("allergy");
  });
});

test.each([
  { name: "the same", own: "249", agrees: true },
  { name: "rounded to a syringe", own: "250", agrees: true },
  { name: "5 % above", own: "261.4", agrees: true },
  { name: "more than 5 % below", own: "236", agrees: false },
  { name: "a tenth", own: "24.9", agrees: false },
  { name: "none", own: "", agrees: null },
  { name: "no number", own: "ten", agrees: null },
])("the learner's own sum, $name: $agrees", ({ own, agrees }) => {
  expect(sumAgrees(own, { value: 249, unit: "mg" })).toBe(agrees);
});
