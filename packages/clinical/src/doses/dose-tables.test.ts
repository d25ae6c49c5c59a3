import { describe, expect, test } from "vitest";
import type { Route } from "../catalogue/item";
import { type Dose, doseFor } from "./dose-for";

// Every cell of the two dose tables for C1 to C9. The rows are the cases, the columns the drugs.
const CASES = [
  { name: "C1", ageMonths: 9, weightKg: 8.3 },
  { name: "C2", ageMonths: 31, weightKg: 13.2 },
  { name: "C3", ageMonths: 20, weightKg: 10.8 },
  { name: "C4", ageMonths: 73, weightKg: 20.5 },
  { name: "C5", ageMonths: 168, weightKg: 50 },
  { name: "C6", ageMonths: 26, weightKg: 12.2 },
  { name: "C7", ageMonths: 50, weightKg: 16.2 },
  { name: "C8", ageMonths: 98, weightKg: 26 },
  { name: "C9", ageMonths: 48, weightKg: 16.4 },
] as const;

type Cell = number | readonly [number, number] | "one pack" | undefined;

interface Column {
  readonly drug: string;
  readonly route: Route;
  readonly use?: string;
  readonly read: (dose: Dose | undefined) => Cell;
  readonly cells: readonly Cell[];
}

const value = (dose: Dose | undefined): Cell => dose?.value;
const range = (dose: Dose | undefined): Cell => dose && [dose.low, dose.high ?? dose.low];
const highest = (dose: Dose | undefined): Cell => dose?.high;
const packOrVolume = (dose: Dose | undefined): Cell =>
  dose?.text.startsWith("one pack") ? "one pack" : dose?.value;

const column = (
  drug: string,
  route: Route,
  cells: readonly Cell[],
  read: Column["read"] = value,
  use?: string,
): Column => ({ drug, route, cells, read, ...(use !== undefined && { use }) });

const none = undefined;
const columns: readonly Column[] = [
  column("lorazepam", "iv", [0.8, 1.3, 1.1, 2.1, 4.0, 1.2, 1.6, 2.6, 1.6]),
  column("midazolam", "im", [1.7, 2.6, 2.2, 4.1, 10.0, 2.4, 3.2, 5.2, 3.3]),
  column("levetiracetam", "iv", [498, 792, 648, 1230, 3000, 732, 972, 1560, 984]),
  column("fosphenytoin", "iv", [166, 264, 216, 410, 1000, 244, 324, 520, 328]),
  column("oseltamivir", "enteral", [29, 30, 30, 45, 75, 30, 45, 60, 45]),
  column("peramivir", "iv", [100, 158, 130, 246, 600, 146, 194, 312, 197]),
  column("baloxavir", "enteral", [none, none, none, 40, 40, none, none, 40, none]),
  column("methylprednisolone", "iv", [249, 396, 324, 615, 1000, 366, 486, 780, 492]),
  column("immunoglobulin", "iv", [17, 26, 22, 41, 100, 24, 32, 52, 33]),
  column("tocilizumab", "iv", [100, 158, 130, 246, 400, 146, 194, 312, 197]),
  column("aciclovir", "iv", [204, 290, 249, 403, 500, 273, 338, 478, 341]),
  column("ceftriaxone", "iv", [830, 1320, 1080, 2050, 4000, 1220, 1620, 2600, 1640]),
  column("vancomycin", "iv", [125, 198, 162, 308, 750, 183, 243, 390, 246]),
  column(
    "hypertonic-saline-3",
    "iv",
    [
      [17, 42],
      [26, 66],
      [22, 54],
      [41, 103],
      [100, 250],
      [24, 61],
      [32, 81],
      [52, 130],
      [33, 82],
    ],
    range,
    "bolus",
  ),
  column(
    "mannitol",
    "iv",
    [
      [2.1, 8.3],
      [3.3, 13.2],
      [2.7, 10.8],
      [5.1, 20.5],
      [12.5, 50.0],
      [3.1, 12.2],
      [4.1, 16.2],
      [6.5, 26.0],
      [4.1, 16.4],
    ],
    range,
  ),
  column("saline-0-9", "iv", [166, 264, 216, 410, 1000, 244, 324, 520, 328], highest),
  column("ringer-lactate", "iv", [166, 264, 216, 410, 1000, 244, 324, 520, 328], highest),
  column("diazepam", "rectal", [4.2, 6.6, 5.4, 10.3, 20.0, 6.1, 8.1, 13.0, 8.2]),
  column("diazepam", "iv", [1.7, 2.6, 2.2, 4.1, 10.0, 2.4, 3.2, 5.2, 3.3]),
  column("midazolam", "buccal", [2.5, 5, 5, 7.5, 10, 5, 5, 7.5, 5]),
  column("phenobarbital", "iv", [166, 264, 216, 410, 1000, 244, 324, 520, 328]),
  column("paracetamol", "iv", [83, 198, 162, 308, 750, 183, 243, 390, 246]),
  column("glucose-10", "iv", [17, 26, 22, 41, 100, 24, 32, 52, 33]),
  column("hydrocortisone", "iv", [17, 26, 22, 41, 100, 24, 32, 52, 33]),
  column("clindamycin", "iv", [125, 198, 162, 308, 600, 183, 243, 390, 246]),
  column("calcium-gluconate", "iv", [4.2, 6.6, 5.4, 10.3, 20.0, 6.1, 8.1, 13.0, 8.2]),
  column(
    "platelets-transfusion",
    "iv",
    [83, 132, 108, "one pack", "one pack", 122, "one pack", "one pack", "one pack"],
    packOrVolume,
  ),
  column("fresh-frozen-plasma", "iv", [125, 198, 162, 308, 750, 183, 243, 390, 246]),
  column("cryoprecipitate", "iv", [42, 66, 54, 103, 250, 61, 81, 130, 82]),
  column("red-cells", "iv", [83, 132, 108, 205, 500, 122, 162, 260, 164]),
];

describe.each(columns)("$drug $route", ({ drug, route, use, read, cells }) => {
  test.each(CASES.map((child, i) => ({ ...child, cell: cells[i] })))(
    "$name: $cell",
    ({ ageMonths, weightKg, cell }) => {
      expect(cells).toHaveLength(CASES.length);
      expect(read(doseFor(drug, route, { ageMonths, weightKg }, use))).toEqual(cell);
    },
  );
});

describe("caps", () => {
  const adolescent = { ageMonths: 168, weightKg: 50 };

  test.each([
    { drug: "methylprednisolone", route: "iv", cap: 1000 },
    { drug: "lorazepam", route: "iv", cap: 4 },
    { drug: "ceftriaxone", route: "iv", cap: 4000 },
    { drug: "clindamycin", route: "iv", cap: 600 },
    { drug: "diazepam", route: "rectal", cap: 20 },
    { drug: "calcium-gluconate", route: "iv", cap: 20 },
    { drug: "phenobarbital", route: "iv", cap: undefined },
    { drug: "levetiracetam", route: "iv", cap: undefined },
    { drug: "fosphenytoin", route: "iv", cap: undefined },
  ] as const)("$drug at 50 kg: $cap", ({ drug, route, cap }) => {
    expect(doseFor(drug, route, adolescent)?.cap).toBe(cap);
  });

  test("levetiracetam reaches its cap at 75 kg and not below", () => {
    expect(doseFor("levetiracetam", "iv", { ageMonths: 200, weightKg: 75 })?.cap).toBeUndefined();
    expect(doseFor("levetiracetam", "iv", { ageMonths: 200, weightKg: 75.1 })?.cap).toBe(4500);
  });
});

describe("the edges of bands", () => {
  test.each([
    { name: "8 months", ageMonths: 8, weightKg: 8, dose: 24 },
    { name: "9 months", ageMonths: 9, weightKg: 8, dose: 28 },
    { name: "11 months", ageMonths: 11, weightKg: 9, dose: 32 },
    { name: "12 months", ageMonths: 12, weightKg: 9, dose: 30 },
    { name: "15 kg", ageMonths: 40, weightKg: 15, dose: 30 },
    { name: "15.1 kg", ageMonths: 40, weightKg: 15.1, dose: 45 },
    { name: "23 kg", ageMonths: 90, weightKg: 23, dose: 45 },
    { name: "23.1 kg", ageMonths: 90, weightKg: 23.1, dose: 60 },
    { name: "40 kg", ageMonths: 140, weightKg: 40, dose: 60 },
    { name: "40.1 kg", ageMonths: 140, weightKg: 40.1, dose: 75 },
  ])("oseltamivir at $name: $dose mg", ({ ageMonths, weightKg, dose }) => {
    expect(doseFor("oseltamivir", "enteral", { ageMonths, weightKg })?.value).toBe(dose);
  });

  test.each([
    { drug: "baloxavir", route: "enteral", ageMonths: 59, weightKg: 18, dose: undefined },
    { drug: "baloxavir", route: "enteral", ageMonths: 60, weightKg: 18, dose: 36 },
    { drug: "baloxavir", route: "enteral", ageMonths: 60, weightKg: 20, dose: 40 },
    { drug: "baloxavir", route: "enteral", ageMonths: 200, weightKg: 80, dose: 80 },
    { drug: "tocilizumab", route: "iv", ageMonths: 120, weightKg: 29.9, dose: 359 },
    { drug: "tocilizumab", route: "iv", ageMonths: 120, weightKg: 30, dose: 240 },
    { drug: "peramivir", route: "iv", ageMonths: 5, weightKg: 7, dose: undefined },
    { drug: "peramivir", route: "iv", ageMonths: 6, weightKg: 7, dose: 84 },
    { drug: "aciclovir", route: "iv", ageMonths: 2, weightKg: 5, dose: 100 },
    { drug: "aciclovir", route: "iv", ageMonths: 3, weightKg: 5, dose: 142 },
    { drug: "aciclovir", route: "iv", ageMonths: 144, weightKg: 40, dose: 400 },
    { drug: "paracetamol", route: "iv", ageMonths: 12, weightKg: 9.9, dose: 99 },
    { drug: "paracetamol", route: "iv", ageMonths: 12, weightKg: 10, dose: 150 },
    { drug: "vitamin-k", route: "iv", ageMonths: 130, weightKg: 35, dose: 5 },
    { drug: "vitamin-k", route: "iv", ageMonths: 130, weightKg: 35.1, dose: 10 },
    { drug: "midazolam", route: "buccal", ageMonths: 2, weightKg: 5, dose: undefined },
  ] as const)("$drug at $ageMonths months, $weightKg kg: $dose", (row) => {
    expect(doseFor(row.drug, row.route, row)?.value).toBe(row.dose);
  });
});

test("a dose says its sum, its source and its cap", () => {
  const small = doseFor("methylprednisolone", "iv", { ageMonths: 9, weightKg: 8.3 });
  expect(small?.text).toBe("30 mg/kg × 8.3 kg = 249 mg");
  expect(small?.source).toBe("Chang2022");
  expect(small?.perKg).toBe(30);
  const large = doseFor("methylprednisolone", "iv", { ageMonths: 168, weightKg: 50 });
  expect(large?.text).toBe("30 mg/kg × 50 kg = 1500 mg, capped at 1000 mg");
});

test("a drug without a sourced rule has no dose", () => {
  expect(doseFor("diclofenac", "rectal", { ageMonths: 50, weightKg: 16 })).toBeUndefined();
});
