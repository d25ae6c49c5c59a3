import { describe, expect, test } from "vitest";
import { type AnessFacts, type AnessItems, anessItemsFrom, scoreAness } from "./aness";

const facts = (
  ageMonths: number,
  shock: boolean | null,
  brainstem: boolean | null,
  platelets: number | null,
  csfProtein: number | null,
): AnessFacts => ({
  ageMonths,
  shock,
  brainstem,
  platelets: platelets === null ? null : { value: platelets, unit: "10*9/L" },
  csfProtein: csfProtein === null ? null : { value: csfProtein, unit: "mg/dL" },
});

function itemsOf(given: AnessFacts): AnessItems {
  const items = anessItemsFrom(given);
  if (!items.ok) throw new Error(items.error.code);
  return items.value;
}

// The worked examples, by their numbers; 19 and 22 to 24 stand below.
describe("worked examples", () => {
  test.each([
    { n: 1, given: facts(9, false, false, 236, 84), known: 5, min: 1, max: 1, bands: ["low"] },
    { n: 2, given: facts(31, false, true, 139, 46), known: 5, min: 2, max: 2, bands: ["medium"] },
    { n: 3, given: facts(20, false, true, 118, 112), known: 5, min: 3, max: 3, bands: ["medium"] },
    { n: 4, given: facts(73, false, true, 116, 52), known: 5, min: 4, max: 4, bands: ["medium"] },
    { n: 5, given: facts(168, false, true, 104, 138), known: 5, min: 5, max: 5, bands: ["high"] },
    { n: 6, given: facts(26, true, true, 41, null), known: 4, min: 6, max: 7, bands: ["high"] },
    { n: 7, given: facts(50, true, true, 52, null), known: 4, min: 8, max: 9, bands: ["high"] },
    { n: 8, given: facts(98, false, true, 69, 126), known: 5, min: 6, max: 6, bands: ["high"] },
    { n: 9, given: facts(48, false, true, 92, 88), known: 5, min: 4, max: 4, bands: ["medium"] },
    { n: 10, given: facts(49, false, true, 92, 88), known: 5, min: 6, max: 6, bands: ["high"] },
    { n: 11, given: facts(48, false, false, 100, 60), known: 5, min: 0, max: 0, bands: ["low"] },
    { n: 12, given: facts(49, false, false, 99, 61), known: 5, min: 4, max: 4, bands: ["medium"] },
    { n: 13, given: facts(49, true, true, 99, 61), known: 5, min: 9, max: 9, bands: ["high"] },
    {
      n: 14,
      given: facts(60, null, null, null, null),
      known: 1,
      min: 2,
      max: 9,
      bands: ["medium", "high"],
    },
    {
      n: 15,
      given: facts(12, false, null, 210, null),
      known: 3,
      min: 0,
      max: 3,
      bands: ["low", "medium"],
    },
    { n: 16, given: facts(12, false, false, 210, null), known: 4, min: 0, max: 1, bands: ["low"] },
    { n: 17, given: facts(40, true, false, 200, 30), known: 5, min: 3, max: 3, bands: ["medium"] },
    { n: 18, given: facts(60, true, false, 200, 30), known: 5, min: 5, max: 5, bands: ["high"] },
    { n: 20, given: facts(60, false, false, 82, 30), known: 5, min: 3, max: 3, bands: ["medium"] },
    { n: 21, given: facts(60, false, false, 180, 30), known: 5, min: 2, max: 2, bands: ["medium"] },
  ])("$n: $min-$max", ({ given, known, min, max, bands }) => {
    expect(scoreAness(itemsOf(given))).toEqual({ known, min, max, bands });
  });

  test("19: a later MRI with the pons gives a second score; both are kept", () => {
    expect(scoreAness(itemsOf(facts(24, false, false, 200, 30)))).toMatchObject({
      min: 0,
      bands: ["low"],
    });
    expect(scoreAness(itemsOf(facts(24, false, true, 200, 30)))).toMatchObject({
      min: 2,
      bands: ["medium"],
    });
  });

  test.each([
    { n: 22, value: 0.61, unit: "g/L", above: true },
    { n: "22, the edge", value: 0.6, unit: "g/L", above: false },
    { n: "22, in mg/dL", value: 61, unit: "mg/dL", above: true },
  ] as const)("$n: CSF protein $value $unit", ({ value, unit, above }) => {
    const given = { ...facts(12, false, false, 200, null), csfProtein: { value, unit } };
    expect(itemsOf(given).csfProteinAbove60).toBe(above);
  });

  test.each([
    { n: 23, value: 99_999, unit: "/uL", below: true },
    { n: "23, the edge", value: 100_000, unit: "/uL", below: false },
    { n: "23, in thousands", value: 99.9, unit: "10*3/uL", below: true },
  ] as const)("$n: platelets $value $unit", ({ value, unit, below }) => {
    const given = { ...facts(12, false, false, null, 30), platelets: { value, unit } };
    expect(itemsOf(given).plateletsBelow100).toBe(below);
  });

  test.each([
    { name: "24: a negative age", given: facts(-1, false, false, 200, 30), code: "bad_age" },
    { name: "24: no platelets", given: facts(12, false, false, 0, 30), code: "bad_platelets" },
    {
      name: "an age that is no number",
      given: facts(Number.NaN, false, false, 200, 30),
      code: "bad_age",
    },
    { name: "negative platelets", given: facts(12, false, false, -5, 30), code: "bad_platelets" },
    { name: "negative protein", given: facts(12, false, false, 200, -1), code: "bad_csf_protein" },
  ])("$name is rejected", ({ given, code }) => {
    expect(anessItemsFrom(given)).toEqual({ ok: false, error: { code } });
  });
});

test("48 months and 20 days are 48 completed months", () => {
  expect(itemsOf(facts(48.7, false, false, 200, 30)).ageOver48Months).toBe(false);
});

// C1 by the hour: the range as results come back.
test.each([
  { at: "A+0", given: facts(9, false, null, null, null), min: 0, max: 4 },
  { at: "A+1", given: facts(9, false, null, 236, null), min: 0, max: 3 },
  { at: "A+8", given: facts(9, false, null, 236, 84), min: 1, max: 3 },
  { at: "A+21", given: facts(9, false, false, 236, 84), min: 1, max: 1 },
])("C1 at $at: $min-$max", ({ given, min, max }) => {
  expect(scoreAness(itemsOf(given))).toMatchObject({ min, max });
});
