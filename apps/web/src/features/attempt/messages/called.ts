import type { ItemKind } from "@encephalon/clinical";
import type { Place, SPEAKERS, Trigger } from "@encephalon/model";
import type { ChartFilter } from "../chart-entry";

type Speaker = (typeof SPEAKERS)[number];

const verbs: Readonly<Record<ItemKind, string>> = {
  ask: "Ask",
  examine: "Examine",
  order: "Order",
  give: "Give",
  do: "Do",
  set: "Set",
  call: "Call",
  move: "Move",
  decide: "Decide",
};

const places: Readonly<Record<Place, string>> = {
  emergency: "Emergency department",
  ward: "Ward",
  observation: "Short observation",
  picu: "Intensive care",
  scanner: "Scanner",
  theatre: "Operating theatre",
  home: "Home",
};

const speakers: Readonly<Record<Speaker, string>> = {
  parent: "Parent",
  nurse: "Nurse",
  doctor: "Doctor",
};

const routes: Readonly<Record<string, string>> = {
  iv: "intravenous",
  io: "intraosseous",
  im: "intramuscular",
  sc: "subcutaneous",
  enteral: "by mouth or tube",
  rectal: "rectal",
  buccal: "buccal",
  intranasal: "intranasal",
  inhaled: "inhaled",
};

const filters: Readonly<Record<ChartFilter, string>> = {
  all: "All",
  notes: "Notes",
  results: "Results",
  scans: "Scans",
  doses: "Doses",
};

const triggers: Readonly<Record<Trigger, string>> = {
  "influenza-a": "Influenza A",
  "influenza-b": "Influenza B",
  "sars-cov-2": "SARS-CoV-2",
  "hhv-6": "HHV-6",
  other: "Another trigger",
  none: "No trigger",
};

/** What ids are called on the screen. */
export const called = { verbs, places, speakers, routes, filters, triggers };
