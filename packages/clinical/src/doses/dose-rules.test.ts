import { describe, expect, test } from "vitest";
import { findItem, itemsOfKind } from "../catalogue/catalogue";
import { drugKinetics } from "../drug-kinetics";
import { isRefId } from "../references";
import { absoluteDose } from "./amount";
import { checks } from "./checks";
import { doseRules } from "./dose-for";
import {
  ANTIBACTERIALS,
  BENZODIAZEPINES,
  BETA_LACTAMS,
  CRYSTALLOIDS,
  SECOND_LINE_ANTISEIZURE,
  SEDATIVES,
  VASOACTIVES,
} from "./drug-classes";

const child = { ageMonths: 48, weightKg: 16 };

describe.each(doseRules.map((rule) => ({ rule, name: `${rule.drug}, ${rule.use}` })))(
  "$name",
  ({ rule }) => {
    const drug = findItem(rule.drug, "give");

    test("is for a drug of the catalogue, by its routes", () => {
      expect(drug?.routes).toEqual(expect.arrayContaining([...rule.routes]));
    });

    test("can be written in a unit of the drug", () => {
      const kinds = drug?.units.map((unit) => {
        const dose = absoluteDose({ value: 1, unit }, child);
        return dose.ok ? `${dose.value.unit} ${dose.value.per}` : unit;
      });
      const own = absoluteDose({ value: 1, unit: rule.unit }, child);
      expect(own.ok && kinds).toContain(own.ok && `${own.value.unit} ${own.value.per}`);
    });

    test("has an order of amounts and a source", () => {
      for (const { amount } of rule.bands) {
        expect(amount.low).toBeLessThanOrEqual(amount.usual);
        expect(amount.usual).toBeLessThanOrEqual(amount.high ?? amount.usual);
      }
      expect(isRefId(rule.source) || rule.source === "unverified").toBe(true);
    });
  },
);

test("every unit of every drug is understood", () => {
  for (const { id, units } of itemsOfKind("give")) {
    for (const unit of units) {
      expect(absoluteDose({ value: 1, unit }, child), `${id} ${unit}`).toMatchObject({ ok: true });
    }
  }
});

test.each([
  ["checks", checks.flatMap(({ drugs }) => drugs)],
  ["kinetics", Object.keys(drugKinetics)],
  [
    "classes",
    [
      ...ANTIBACTERIALS,
      ...BENZODIAZEPINES,
      ...BETA_LACTAMS,
      ...CRYSTALLOIDS,
      ...SECOND_LINE_ANTISEIZURE,
      ...SEDATIVES,
      ...VASOACTIVES,
    ],
  ],
])("the drugs of the %s are in the catalogue", (_, drugs) => {
  expect(drugs.filter((id) => !findItem(id, "give"))).toEqual([]);
});
