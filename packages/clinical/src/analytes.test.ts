import { expect, test } from "vitest";
import { ANALYTE_IDS, analytes } from "./analytes";
import { itemsOfKind } from "./catalogue/catalogue";
import { observations } from "./observations";

test("every analyte is reported by an order", () => {
  const reported = new Set(itemsOfKind("order").flatMap((item) => item.analytes));
  expect(ANALYTE_IDS.filter((id) => !reported.has(id))).toEqual([]);
});

test.each([
  { id: "glucose-blood", value: 5, conventional: 90.1 },
  { id: "creatinine", value: 88.4, conventional: 1 },
  { id: "csf-protein", value: 0.84, conventional: 84 },
  { id: "bilirubin-total", value: 17.1, conventional: 1 },
  { id: "pco2-blood", value: 37.5, conventional: 5 },
  { id: "ferritin", value: 310, conventional: 310 },
  { id: "urea", value: 5, conventional: 14 },
] as const)("$value of $id is $conventional in the other unit", ({ id, value, conventional }) => {
  expect(value * (analytes[id].conventional?.factor ?? 0)).toBeCloseTo(conventional, 1);
});

test("gas tensions are in mmHg, as the cases print them", () => {
  expect([analytes["pco2-blood"].unit, analytes["po2-blood"].unit]).toEqual(["mm[Hg]", "mm[Hg]"]);
  expect(observations["end-tidal-co2"].unit).toBe("mm[Hg]");
});
