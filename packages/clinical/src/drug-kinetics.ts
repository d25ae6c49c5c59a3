import type { Route, Source } from "./catalogue/item";

/** When a drug begins to work, works in full, and has lost half of its effect: minutes from the start. */
export interface DrugKinetics {
  readonly firstEffect: number;
  readonly full: number;
  /** Time for half of the effect to go; the middle, where the source gives a range. */
  readonly halfLife: number;
  readonly basis: Source;
  readonly note?: string;
}

const HOUR = 60;
const DAY = 1440;

const entry = (
  firstEffect: number,
  full: number,
  halfLife: number,
  basis: Source = "design",
  note?: string,
): DrugKinetics => ({ firstEffect, full, halfLife, basis, ...(note !== undefined && { note }) });

const vasoactive = entry(2, 5, 5);
const crystalloid = entry(2, 10, 60, "design", "half leaks out");

/** By catalogue id; of the intravenous route unless said. */
export const drugKinetics: Readonly<Record<string, DrugKinetics>> = {
  lorazepam: entry(2, 5, 9 * HOUR, "RAMPART", "6 to 12 h"),
  midazolam: entry(3, 10, 90, "RAMPART", "intramuscular"),
  diazepam: entry(2, 5, 20, "DZP-sum", "redistribution"),
  levetiracetam: entry(10, 25, 6 * HOUR),
  fosphenytoin: entry(10, 25, 12 * HOUR, "FosPHT-label", "peak 10 to 20 min after the end"),
  phenobarbital: entry(15, 40, 3 * DAY),
  valproate: entry(10, 20, 10 * HOUR, "design", "raises ammonia over 2 to 12 h"),
  ketamine: entry(1, 2, 15),
  rocuronium: entry(1, 2, 45),
  fentanyl: entry(1, 3, 40),
  haloperidol: entry(15, 30, 4.5 * HOUR, "CHOP-agitation", "10 to 20 min; 3 to 6 h"),
  "saline-0-9": crystalloid,
  "ringer-lactate": crystalloid,
  "balanced-crystalloid": crystalloid,
  adrenaline: vasoactive,
  noradrenaline: vasoactive,
  hydrocortisone: entry(60, 4 * HOUR, 12 * HOUR, "design", "in shock"),
  "hypertonic-saline-3": entry(5, 15, 3 * HOUR, "design", "2 to 4 h"),
  mannitol: entry(
    12,
    40,
    3 * HOUR,
    "Mannitol-ICP",
    "10 to 15 min; 18 to 120; 2 to 4 h; may rebound",
  ),
  morphine: entry(3, 10, 60, "design", "sedation of a ventilated child"),
  paracetamol: entry(30, 150, 5 * HOUR, "PCM-IV", "120 to 180 min; 4 to 6 h"),
  "glucose-10": entry(1, 5, 30, "design", "unless an infusion follows"),
  methylprednisolone: entry(
    2 * HOUR,
    10 * HOUR,
    30 * HOUR,
    "design",
    "full 8 to 12 h, half gone 24 to 36 h; barrier and oedema 6 h later; glucose and pressure from 4 h",
  ),
  immunoglobulin: entry(12 * HOUR, 48 * HOUR, 21 * DAY, "design", "gone with an exchange"),
  tocilizumab: entry(
    6 * HOUR,
    24 * HOUR,
    10 * DAY,
    "design",
    "IL-6 in blood rises; CRP and fever blunted",
  ),
  oseltamivir: entry(12 * HOUR, 48 * HOUR, 12 * HOUR),
  aciclovir: entry(12 * HOUR, 48 * HOUR, 8 * HOUR, "design", "crystals if dry"),
  ceftriaxone: entry(2 * HOUR, 12 * HOUR, 24 * HOUR, "design", "by interval"),
  vancomycin: entry(2 * HOUR, 12 * HOUR, 6 * HOUR, "design", "by interval"),
  clindamycin: entry(HOUR, 4 * HOUR, 8 * HOUR, "design", "toxin"),
  "sodium-benzoate-phenylacetate": entry(HOUR, 6 * HOUR, 8 * HOUR),
  arginine: entry(HOUR, 6 * HOUR, 8 * HOUR),
  vasopressin: entry(30, 3.5 * HOUR, 30, "DI-vaso", "response 1 to 6 h"),
  enoxaparin: entry(2 * HOUR, 4 * HOUR, 12 * HOUR),
  desmopressin: entry(60, 90, 9 * HOUR, "design", "before 60 min; 6 to 12 h"),
  "calcium-gluconate": entry(1, 3, 45, "design", "30 to 60 min"),
};

const byRoute: Readonly<Record<string, DrugKinetics>> = {
  "midazolam buccal": entry(4, 10, 90),
  "diazepam rectal": entry(5, 15, 20, "DZP-sum"),
};

const own = (table: Readonly<Record<string, DrugKinetics>>, key: string) =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The kinetics of a drug by a route; undefined where no figure is listed. */
export const kineticsOf = (drugId: string, route: Route): DrugKinetics | undefined =>
  own(byRoute, `${drugId} ${route}`) ?? own(drugKinetics, drugId);
