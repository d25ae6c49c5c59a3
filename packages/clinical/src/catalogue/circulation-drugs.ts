import type { GiveItem } from "./item";

/** Vasoactive drugs. */
export const circulationDrugs: readonly GiveItem[] = [
  {
    id: "adrenaline",
    kind: "give",
    group: "Circulation",
    name: "Adrenaline",
    synonyms: ["epinephrine", "adrenalin", "cold-shock pressor", "inotropes"],
    codes: { atc: "C01CA24" },
    minutes: 1,
    routes: ["iv", "io", "im", "inhaled"],
    units: ["ug/kg/min", "ug/kg", "mg"],
    ready: 8,
  },
  {
    id: "noradrenaline",
    kind: "give",
    group: "Circulation",
    name: "Noradrenaline",
    synonyms: ["norepinephrine", "Levophed", "warm-shock pressor", "inotropes"],
    codes: { atc: "C01CA03" },
    minutes: 1,
    routes: ["iv", "io"],
    units: ["ug/kg/min"],
    ready: 8,
  },
];
