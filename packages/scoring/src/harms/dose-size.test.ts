import { expect, test } from "vitest";
import { done, given, harmMinutes, harmReasons } from "../testing";

const paracetamol = (at: number, perKg: number, by: "learner" | "earlier" = "learner") =>
  given("paracetamol", at, { perKg, by, route: "enteral" });

test.each([
  {
    name: "75 mg/kg in a day",
    events: [0, 300, 600, 900, 1200].map((at) => paracetamol(at, 15)),
    fires: [],
  },
  { name: "76 mg/kg in a day", events: [paracetamol(0, 40), paracetamol(600, 36)], fires: [600] },
  {
    name: "76 mg/kg over more than a day",
    events: [paracetamol(0, 40), paracetamol(1440, 36)],
    fires: [],
  },
  {
    name: "with what was given at home",
    events: [paracetamol(-240, 61, "earlier"), paracetamol(60, 15)],
    fires: [60],
  },
  { name: "too much at home alone", events: [paracetamol(-240, 80, "earlier")], fires: [] },
])("H21: $name", ({ events, fires }) => {
  expect(harmMinutes("H21", events)).toEqual(fires);
});

test("H21: 4 g counts whatever the weight", () => {
  const gram = (at: number, grams: number) =>
    given("paracetamol", at, { perKg: 12, weightKg: (grams * 1000) / 12 });
  expect(harmMinutes("H21", [gram(0, 2), gram(300, 2)])).toEqual([]);
  expect(harmMinutes("H21", [gram(0, 2), gram(300, 2.1)])).toEqual([300]);
});

const calcium = (at: number) => given("calcium-gluconate", at, { unit: "mL", perKg: 0.5 });
const ceftriaxone = (at: number, route: "iv" | "im" = "iv") =>
  given("ceftriaxone", at, { perKg: 50, route });

test.each([
  { name: "10 minutes apart", events: [ceftriaxone(100), calcium(110)], fires: [110] },
  { name: "11 minutes apart", events: [ceftriaxone(100), calcium(111)], fires: [] },
  { name: "the other way round", events: [calcium(100), ceftriaxone(105)], fires: [105] },
  {
    name: "with a flush between",
    events: [ceftriaxone(100), done("line-flush", 104), calcium(108)],
    fires: [],
  },
  { name: "into a muscle", events: [ceftriaxone(100, "im"), calcium(105)], fires: [] },
  {
    name: "with two lines",
    events: [done("peripheral-line", 20), done("central-line", 60), ceftriaxone(100), calcium(105)],
    fires: [],
  },
  {
    name: "with one line",
    events: [done("peripheral-line", 20), ceftriaxone(100), calcium(105)],
    fires: [105],
  },
])("H27: $name", ({ events, fires }) => {
  expect(harmMinutes("H27", events)).toEqual(fires);
});

// The most methylprednisolone for 8.3 kg is 30 mg/kg.
test.each([
  { name: "the maximum", perKg: 30, fires: [] },
  { name: "twice the maximum", perKg: 60, fires: [] },
  { name: "more than twice the maximum", perKg: 61, fires: [100] },
  { name: "ten times", perKg: 300, fires: [100] },
])("H31: $name", ({ perKg, fires }) => {
  expect(harmMinutes("H31", [given("methylprednisolone", 100, { perKg })])).toEqual(fires);
});

test("H31: a dose by others is not the learner's", () => {
  const events = [given("methylprednisolone", 100, { perKg: 300, by: "protocol" })];
  expect(harmMinutes("H31", events)).toEqual([]);
});

// Where the dose page has no bolus the maximum is design.
test.each([
  { drug: "morphine", perKg: 0.2, route: "iv", fires: [] },
  { drug: "morphine", perKg: 1, route: "iv", fires: [100] },
  { drug: "morphine", perKg: 0.3, route: "enteral", fires: [] },
  { drug: "propofol", perKg: 6, route: "iv", fires: [] },
  { drug: "propofol", perKg: 7, route: "iv", fires: [100] },
  { drug: "ketamine", perKg: 4, route: "iv", fires: [] },
  { drug: "ketamine", perKg: 5, route: "iv", fires: [100] },
  { drug: "ketamine", perKg: 5, route: "im", fires: [] },
  { drug: "fentanyl", perKg: 0.005, route: "intranasal", fires: [100] },
] as const)("H31: $drug $perKg mg/kg $route", ({ drug, perKg, route, fires }) => {
  expect(harmMinutes("H31", [given(drug, 100, { perKg, route })])).toEqual(fires);
});

test.each([
  {
    code: "H31",
    events: [given("morphine", 100, { perKg: 1 })],
    says: "morphine 1 mg/kg was 10 times the largest dose of this project (design)",
  },
  {
    code: "H31",
    events: [given("methylprednisolone", 100, { perKg: 300 })],
    says: "10 times the largest dose on the dose page",
  },
  {
    code: "H21",
    events: [paracetamol(0, 40), paracetamol(600, 36)],
    says: "it brought 24 hours to 76 mg/kg, above 75",
  },
  {
    code: "H27",
    events: [ceftriaxone(100), calcium(105)],
    says: "came 5 minutes after ceftriaxone in the one line",
  },
])("$code names its clause: $says", ({ code, events, says }) => {
  expect(harmReasons(code, events)[0]).toContain(says);
});
