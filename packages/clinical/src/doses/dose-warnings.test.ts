import { describe, expect, test } from "vitest";
import { doseWarnings } from "./dose-warnings";
import { type ChartFacts, type DoseQuestion, type GivenDose, noFacts } from "./warning";

const nothing = noFacts(120);

/** C1 is asked about: 9 months, 8.3 kg. */
const codes = (
  drugId: string,
  value: number,
  unit: string,
  facts: Partial<ChartFacts> = {},
  more: Partial<DoseQuestion> = {},
): readonly string[] =>
  doseWarnings({
    drugId,
    dose: { value, unit },
    route: "iv",
    ageMonths: 9,
    weightKg: 8.3,
    ...more,
    facts: { ...nothing, ...facts },
  }).map((warning) => warning.code);

const given = (drugId: string, at: number, value = 1, unit = "mg"): GivenDose => ({
  drugId,
  at,
  dose: { value, unit },
  route: "iv",
});

describe("the size of a dose", () => {
  test.each([
    { name: "as written", value: 0.1, warned: [] },
    { name: "a rounded syringe", value: 0.104, warned: [] },
    { name: "above the maximum", value: 0.15, warned: ["over-maximum"] },
    { name: "twice exactly", value: 0.2, warned: ["over-maximum"] },
    { name: "more than twice", value: 0.21, warned: ["over-twice-maximum"] },
  ])("lorazepam $name", ({ value, warned }) => {
    expect(codes("lorazepam", value, "mg/kg", { convulsing: true })).toEqual(warned);
  });

  test("a cap counts, not only the weight", () => {
    const big = { ageMonths: 168, weightKg: 50 };
    const facts = { given: [given("ceftriaxone", 30)], sampled: ["store-samples"] };
    expect(codes("methylprednisolone", 30, "mg/kg", facts, big)).toContain("over-maximum");
    expect(codes("methylprednisolone", 20, "mg/kg", facts, big)).not.toContain("over-maximum");
  });

  test("a daily amount is shared over the interval", () => {
    const facts = { latest: { creatinine: 26 } };
    expect(codes("vancomycin", 60, "mg/kg/d", facts)).toEqual([]);
    expect(codes("vancomycin", 60, "mg/kg", facts)).toContain("over-twice-maximum");
  });

  test("a rate is measured against a rate", () => {
    expect(codes("adrenaline", 0.3, "ug/kg/min")).toEqual([]);
    expect(codes("adrenaline", 0.5, "ug/kg/min")).toEqual(["over-maximum"]);
    expect(codes("noradrenaline", 2, "ug/kg/min")).toEqual([]); // no upper end in the source
  });

  test("paracetamol is added up over 24 hours", () => {
    const earlier = [0, 300, 600, 900, 1200].map((at) => given("paracetamol", at, 15, "mg/kg"));
    const question = { route: "enteral" } as const;
    expect(codes("paracetamol", 15, "mg/kg", { at: 1430, given: earlier }, question)).toContain(
      "over-daily-maximum",
    );
    expect(codes("paracetamol", 15, "mg/kg", { at: 1500, given: earlier }, question)).toEqual([]);
  });
});

test("intravenous paracetamol under 10 kg has 30 mg/kg a day", () => {
  const earlier = [30, 60, 90].map((at) => given("paracetamol", at, 10, "mg/kg"));
  expect(codes("paracetamol", 10, "mg/kg", { given: earlier })).toContain("over-daily-maximum");
  expect(codes("paracetamol", 10, "mg/kg", { given: earlier }, { weightKg: 10 })).toEqual([]);
});

describe("check before giving", () => {
  test.each<{
    name: string;
    drug: string;
    unit?: string;
    facts?: Partial<ChartFacts>;
    more?: Partial<DoseQuestion>;
    code: string;
    absent?: Partial<ChartFacts>;
  }>([
    {
      name: "an allergy",
      drug: "ceftriaxone",
      facts: { allergies: ["ceftriaxone"] },
      code: "allergy",
      absent: { allergies: ["aspirin"] },
    },
    {
      name: "an allergy to a drug of the same class",
      drug: "ceftriaxone",
      facts: { allergies: ["cefotaxime"] },
      code: "allergy-class",
      absent: { allergies: ["ceftriaxone", "vancomycin"] },
    },
    {
      name: "an allergy to penicillin, which the catalogue does not have",
      drug: "meropenem",
      facts: { allergies: ["penicillin"] },
      code: "allergy-class",
      absent: { allergies: ["clindamycin"] },
    },
    {
      name: "steroid before any cover",
      drug: "methylprednisolone",
      code: "no-infection-cover",
      absent: { given: [given("aciclovir", 60)] },
    },
    {
      name: "steroid before the samples",
      drug: "methylprednisolone",
      code: "samples-first",
      absent: { sampled: ["store-samples"] },
    },
    {
      name: "steroid with high ammonia",
      drug: "methylprednisolone",
      facts: { latest: { ammonia: 151 } },
      code: "ammonia-high",
      absent: { latest: { ammonia: 150 } },
    },
    {
      name: "immunoglobulin before an exchange",
      drug: "immunoglobulin",
      unit: "g/kg",
      facts: { plasmaExchangePlanned: true },
      code: "exchange-planned",
      absent: {},
    },
    { name: "tocilizumab under 2", drug: "tocilizumab", code: "off-label-age" },
    {
      name: "tocilizumab with few neutrophils",
      drug: "tocilizumab",
      facts: { latest: { neutrophils: 1.9 } },
      code: "neutrophils-low",
      absent: { latest: { neutrophils: 2.0 } },
    },
    {
      name: "tocilizumab with AST above 1.5 times the infant's 65",
      drug: "tocilizumab",
      facts: { latest: { ast: 98 } },
      code: "liver",
      absent: { latest: { ast: 97 } },
    },
    {
      name: "mannitol in hypotension",
      drug: "mannitol",
      unit: "g/kg",
      facts: { systolic: 69 },
      code: "hypotension",
      absent: { systolic: 70 },
    },
    {
      name: "3 % saline on a high sodium",
      drug: "hypertonic-saline-3",
      unit: "mL/kg",
      facts: { latest: { sodium: 156 } },
      code: "sodium-high",
      absent: { latest: { sodium: 155 } },
    },
    { name: "valproate, ammonia unknown", drug: "valproate", code: "valproate-ammonia" },
    {
      name: "valproate, ammonia raised",
      drug: "valproate",
      facts: { latest: { ammonia: 51 } },
      code: "valproate-ammonia",
      absent: { latest: { ammonia: 50 } },
    },
    { name: "valproate under 2", drug: "valproate", code: "valproate-age" },
    {
      name: "a third benzodiazepine",
      drug: "lorazepam",
      facts: { given: [given("lorazepam", 100), given("midazolam", 110)] },
      code: "two-benzodiazepines",
      absent: { given: [given("lorazepam", 60), given("midazolam", 110)] },
    },
    {
      name: "a third benzodiazepine with no second drug",
      drug: "lorazepam",
      facts: { given: [given("lorazepam", 100), given("midazolam", 110)] },
      code: "second-drug",
      absent: {
        given: [given("lorazepam", 100), given("midazolam", 110), given("levetiracetam", 112)],
      },
    },
    {
      name: "a sedative into a low pressure",
      drug: "propofol",
      facts: { systolic: 60 },
      code: "sedative-in-hypotension",
      absent: { systolic: 60, vasoactiveRunning: true },
    },
    {
      name: "a sedative with no convulsion",
      drug: "midazolam",
      facts: { convulsing: false },
      code: "not-convulsing",
      absent: { convulsing: false, ventilated: true },
    },
    {
      name: "calcium and ceftriaxone in one line",
      drug: "ceftriaxone",
      facts: { given: [given("calcium-gluconate", 115, 4, "mL")] },
      code: "calcium-in-line",
      absent: { given: [given("calcium-gluconate", 115, 4, "mL")], flushedAt: 116 },
    },
    { name: "clindamycin alone", drug: "clindamycin", code: "alone" },
    {
      name: "ceftriaxone and calcium in one line",
      drug: "calcium-gluconate",
      unit: "mL/kg",
      facts: { given: [given("ceftriaxone", 115)], lines: 1 },
      code: "ceftriaxone-in-line",
      absent: { given: [given("ceftriaxone", 115)], lines: 2 },
    },
    {
      name: "ceftriaxone after calcium that was flushed before it",
      drug: "ceftriaxone",
      facts: { given: [given("calcium-gluconate", 115, 4, "mL")], flushedAt: 114 },
      code: "calcium-in-line",
      absent: { given: [given("calcium-gluconate", 110, 4, "mL")] },
    },
    {
      name: "mannitol with hardly any urine",
      drug: "mannitol",
      unit: "g/kg",
      facts: { hardlyAnyUrine: true },
      code: "no-urine",
      absent: {},
    },
    {
      name: "immunoglobulin with a clot shown",
      drug: "immunoglobulin",
      unit: "g/kg",
      facts: { thrombosisShown: true },
      code: "thrombosis",
      absent: {},
    },
    {
      name: "haloperidol before an ECG is read",
      drug: "haloperidol",
      facts: { sampled: ["ecg"] },
      code: "no-ecg",
      absent: { resulted: ["ecg"] },
    },
    {
      name: "haloperidol in a febrile child without a gas",
      drug: "haloperidol",
      facts: { temperature: 38.0 },
      code: "confused-and-febrile",
      absent: { temperature: 38.0, latest: { "glucose-blood": 5, "ph-blood": 7.4 } },
    },
    { name: "diclofenac", drug: "diclofenac", code: "nsaid" },
    { name: "aspirin", drug: "aspirin", code: "reye", more: { ageMonths: 215 } },
    {
      name: "enoxaparin unproven",
      drug: "enoxaparin",
      code: "no-thrombosis",
      absent: { thrombosisShown: true },
    },
    {
      name: "etomidate on a pressor",
      drug: "etomidate",
      facts: { vasoactiveRunning: true },
      code: "etomidate-shock",
      absent: {},
    },
  ])("$name warns", ({ drug, unit = "mg/kg", facts, more, code, absent }) => {
    expect(codes(drug, 0.01, unit, facts, more)).toContain(code);
    if (absent) expect(codes(drug, 0.01, unit, absent, more)).not.toContain(code);
  });

  test("an allergy of the class names what it is to", () => {
    const [warning] = doseWarnings({
      drugId: "meropenem",
      dose: { value: 20, unit: "mg/kg" },
      route: "iv",
      ageMonths: 9,
      weightKg: 8.3,
      facts: { ...nothing, allergies: ["penicillin", "ceftriaxone"] },
    });
    expect(warning?.text).toBe(
      "An allergy to penicillin and to Ceftriaxone is recorded, of the same class (beta-lactam): ask what happened.",
    );
  });

  test("an allergy to the drug itself is said once, and not again for its class", () => {
    const facts = { allergies: ["ceftriaxone", "cefotaxime"] };
    const allergic = codes("ceftriaxone", 50, "mg/kg", facts);
    expect(allergic.filter((code) => code.startsWith("allergy"))).toEqual(["allergy"]);
  });

  test("good care of C1 is not warned off: steroid after cover, samples and a normal ammonia", () => {
    const facts: Partial<ChartFacts> = {
      given: [given("ceftriaxone", 60), given("aciclovir", 62)],
      sampled: ["store-samples"],
      latest: { ammonia: 38, "glucose-blood": 5.9 },
    };
    expect(codes("methylprednisolone", 30, "mg/kg", facts)).toEqual([]);
  });
});
