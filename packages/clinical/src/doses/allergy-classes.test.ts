import { describe, expect, test } from "vitest";
import { itemsOfKind } from "../catalogue/catalogue";
import { classOfAllergy } from "./allergy-classes";
import { BENZODIAZEPINES, BETA_LACTAMS } from "./drug-classes";

const drugsOf = (name: string): readonly string[] =>
  itemsOfKind("give").flatMap(({ id }) => (classOfAllergy(id)?.name === name ? [id] : []));

describe("a class of drugs for an allergy", () => {
  test.each([
    { name: "beta-lactam", drugs: BETA_LACTAMS },
    { name: "benzodiazepine", drugs: BENZODIAZEPINES },
    {
      name: "glucocorticoid",
      drugs: ["methylprednisolone", "prednisolone", "dexamethasone", "hydrocortisone"],
    },
    { name: "neuraminidase inhibitor", drugs: ["oseltamivir", "peramivir"] },
    { name: "heparin", drugs: ["enoxaparin", "heparin"] },
    { name: "albumin", drugs: ["albumin-5", "albumin-20"] },
  ])("$name holds what the catalogue's codes say", ({ name, drugs }) => {
    expect(drugsOf(name).toSorted()).toEqual(drugs.toSorted());
  });

  test("is known for what a card may name and the catalogue does not have", () => {
    expect(classOfAllergy("penicillin")?.name).toBe("beta-lactam");
  });

  test.each(["levetiracetam", "vancomycin", "latex", ""])("%s has none", (id) => {
    expect(classOfAllergy(id)).toBeUndefined();
  });
});
