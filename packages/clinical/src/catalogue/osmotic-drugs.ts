import type { GiveItem } from "./item";

/** Drugs against brain swelling, and for the water loss that follows it. */
export const osmoticDrugs: readonly GiveItem[] = [
  {
    id: "hypertonic-saline-3",
    kind: "give",
    group: "Brain swelling",
    name: "Sodium chloride 3 %",
    synonyms: ["3 % saline", "hypertonic saline", "HTS"],
    codes: { atc: "B05XA03" },
    minutes: 1,
    routes: ["iv", "io"],
    units: ["mL/kg", "mL", "mL/kg/h"],
    ready: 3,
  },
  {
    id: "mannitol",
    kind: "give",
    group: "Brain swelling",
    name: "Mannitol",
    synonyms: ["osmotic diuretic", "mannitol 20 %"],
    codes: { atc: "B05BC01" },
    minutes: 1,
    routes: ["iv"],
    units: ["g/kg", "g"],
    ready: 8,
  },
  {
    id: "desmopressin",
    kind: "give",
    group: "Brain swelling",
    name: "Desmopressin",
    synonyms: ["DDAVP", "treatment of diabetes insipidus"],
    codes: { atc: "H01BA02" },
    minutes: 1,
    routes: ["iv", "im", "enteral", "intranasal"],
    units: ["ug", "ug/kg"],
    ready: 8,
  },
];
