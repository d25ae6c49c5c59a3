import { drugKinetics } from "@encephalon/clinical";
import { exp } from "@encephalon/kernel";
import { MOST_PULSES, PULSE } from "./beat";
import { at, DRUG_DEPOT, V as PLACE, type Vector } from "./vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/**
 * How a drug comes and goes in the model. `usual` is one usual dose per kg in the clinical
 * package's base
 * unit (mg, [iU]); a level of 1 is the effect of one usual dose fully there. `onset` and `gone` are
 * half-times in minutes.
 */
interface DrugKinetics {
  readonly id: string;
  readonly usual: number;
  readonly onset: number;
  readonly gone: number;
}

const HOUR = 60;
const DAY = 1440;
export const LN2 = 0.6931471805599453;

/**
 * A drug by its usual dose per kg. Times are the clinical package's, where it has the drug: full effect
 * is taken as four half-times. `full` and `halfLife` (min, design) serve the drugs it has no figure
 * for.
 */
function drug(id: string, usual: number, full = HOUR, halfLife = 6 * HOUR): DrugKinetics {
  const known = drugKinetics[id];
  return { id, usual, onset: (known?.full ?? full) / 4, gone: known?.halfLife ?? halfLife };
}

/** A drug that is run: a level of 1 is what `perMinute` (per kg and minute) holds. */
function infused(id: string, perMinute: number, full: number, halfLife: number): DrugKinetics {
  const kinetics = drug(id, 1, full, halfLife);
  return { ...kinetics, usual: (perMinute * kinetics.gone) / LN2 };
}

/** Usual doses per kg stand with their sources in the clinical package; the rest is design. */
export const DRUG_TABLE: readonly DrugKinetics[] = [
  drug("paracetamol", 15),
  drug("ibuprofen", 10, 150, 5 * HOUR),
  drug("diclofenac", 1, 150, 12 * HOUR),
  drug("mefenamic-acid", 6.5, 150, 12 * HOUR),
  drug("aspirin", 10, 150, 12 * HOUR),
  drug("lorazepam", 0.1),
  drug("midazolam", 0.2),
  drug("diazepam", 0.3),
  drug("levetiracetam", 60),
  drug("fosphenytoin", 20),
  drug("valproate", 40),
  drug("phenobarbital", 20),
  drug("ketamine", 1),
  drug("propofol", 2, 2, 10),
  drug("thiopental", 4, 2, 3 * HOUR),
  drug("etomidate", 0.3, 2, 10),
  drug("fentanyl", 0.002),
  drug("morphine", 0.1),
  drug("rocuronium", 1.2),
  drug("haloperidol", 0.075),
  drug("methylprednisolone", 30),
  drug("dexamethasone", 0.6, 10 * HOUR, 36 * HOUR),
  drug("hydrocortisone", 2),
  drug("immunoglobulin", 2000),
  drug("tocilizumab", 12),
  drug("prednisolone", 1, 10 * HOUR, 24 * HOUR),
  drug("anakinra", 5, 12 * HOUR, 6 * HOUR),
  drug("oseltamivir", 2.3),
  drug("peramivir", 12, 48 * HOUR, 20 * HOUR),
  drug("aciclovir", 20),
  drug("ceftriaxone", 100),
  drug("cefotaxime", 50, 12 * HOUR, 8 * HOUR),
  drug("vancomycin", 15),
  drug("clindamycin", 15),
  drug("sodium-benzoate-phenylacetate", 250),
  drug("arginine", 200),
  drug("meropenem", 20, 12 * HOUR, 8 * HOUR),
  drug("linezolid", 10, 4 * HOUR, 8 * HOUR),
  drug("mannitol", 500),
  drug("desmopressin", 0.00003),
  infused("vasopressin", 0.0005 / 60, 2 * HOUR, 30),
  infused("insulin", 0.05 / 60, HOUR, 40),
  infused("adrenaline", 0.0001, 5, 5),
  infused("noradrenaline", 0.0001, 5, 5),
  drug("thiamine", 10, 2 * DAY, 2 * DAY),
  drug("biotin", 10, 2 * DAY, 2 * DAY),
  drug("enoxaparin", 1),
  infused("heparin", 20 / 60, HOUR, 90),
  drug("sodium-benzoate", 250, 6 * HOUR, 8 * HOUR),
  drug("carglumic-acid", 100, 6 * HOUR, 8 * HOUR),
  drug("levocarnitine", 50, 6 * HOUR, 8 * HOUR),
  drug("acetylcysteine", 150, HOUR, 6 * HOUR),
  drug("vitamin-k", 0.3, 8 * HOUR, DAY),
];

/** Place of each drug that acts in the model. A drug that is not here is charted and does nothing. */
export const DRUG: Readonly<Record<string, number>> = Object.fromEntries(
  DRUG_TABLE.map(({ id }, index) => [id, index]),
);
export const DRUG_COUNT = DRUG_TABLE.length;
export const DRUG_LEVEL = DRUG_DEPOT + DRUG_COUNT;
/** Usual doses a minute that run in as an infusion. */
const DRUG_RATE = DRUG_LEVEL + DRUG_COUNT;
/** Places of the drugs in the child, `drugsActive` of them: the only ones that a minute reckons. */
const DRUG_ACTIVE = DRUG_RATE + DRUG_COUNT;
export const VECTOR_LENGTH = DRUG_ACTIVE + DRUG_COUNT;

/** Share left after a step, for a half-time in steps: exact, so that steps compose. */
export const left = (halfTime: number): number => exp(-LN2 / halfTime);

/** The same after none, one, two … `MOST_PULSES` steps of brain, breath and pulse, for a half-time in minutes. */
export const leftAfter = (halfTime: number): Float64Array =>
  Float64Array.from({ length: MOST_PULSES + 1 }, (_, pulses) =>
    exp((-LN2 * pulses * PULSE) / halfTime),
  );

/** Lengths of a step, in pulses, 0 among them. */
const SIZES = MOST_PULSES + 1;

/**
 * A drug goes from its depot into effect at the rate `a` and out of it at the rate `g` (by minute; two compartments
 * in a row, solved exactly), so that a step of any length is right.
 */
const kinetic = (share: (a: number, g: number, minutes: number) => number): Float64Array =>
  Float64Array.from({ length: DRUG_COUNT * SIZES }, (_, place) => {
    const { onset, gone } = DRUG_TABLE[Math.floor(place / SIZES)] ?? { onset: 1, gone: 1 };
    const [a, g] = [LN2 / onset, (LN2 / gone) * (onset === gone ? 1 + 1e-6 : 1)];
    return share(a, g, (place % SIZES) * PULSE);
  });

const DEPOT_LEFT = kinetic((a, _, minutes) => exp(-a * minutes));
const LEVEL_LEFT = kinetic((_, g, minutes) => exp(-g * minutes));
const arrived = (a: number, g: number, minutes: number): number =>
  (exp(-a * minutes) - exp(-g * minutes)) / (g - a);
const ARRIVED = kinetic((a, g, minutes) => a * arrived(a, g, minutes));
/** Of what runs in, for each unit a minute. */
const RUN_TO_DEPOT = kinetic((a, _, minutes) => (1 - exp(-a * minutes)) / a);
const RUN_TO_LEVEL = kinetic(
  (a, g, minutes) => (1 - exp(-g * minutes)) / g - arrived(a, g, minutes),
);

/** Minutes in which half of a drug's effect goes; undefined for one that does not act in the model. */
export const halfLifeOf = (id: string): number | undefined =>
  DRUG_TABLE.find((drug) => drug.id === id)?.gone;

/** One usual dose per kg of the drug at this place. */
export const usual = (index: number): number => DRUG_TABLE[index]?.usual ?? 1;

/** Puts usual doses of a drug into its depot. */
export function addDrug(x: Vector, index: number, usualDoses: number): void {
  x[DRUG_DEPOT + index] = at(x, DRUG_DEPOT + index) + usualDoses;
  awaken(x, index);
}

/** Runs a drug at so many usual doses a minute; 0 ends it. */
export function runDrug(x: Vector, index: number, usualDosesPerMinute: number): void {
  x[DRUG_RATE + index] = usualDosesPerMinute;
  if (usualDosesPerMinute > 0) awaken(x, index);
}

/** Ends every infusion. */
export function stopInfusions(x: Vector): void {
  x.fill(0, DRUG_RATE, DRUG_RATE + DRUG_COUNT);
}

function awaken(x: Vector, index: number): void {
  const count = x[V.drugsActive];
  for (let i = 0; i < count; i++) if (at(x, DRUG_ACTIVE + i) === index) return;
  x[DRUG_ACTIVE + count] = index;
  x[V.drugsActive] = count + 1;
}

/** So many pulses of the compartments of every drug in the child. */
export function moveDrugs(x: Vector, pulses: number): void {
  for (let i = x[V.drugsActive] - 1; i >= 0; i--) {
    const drug = at(x, DRUG_ACTIVE + i);
    if (!moveDrug(x, drug, drug * SIZES + pulses)) forget(x, i);
  }
}

/** Below these a depot and a level count as empty (design). */
const DEPOT_EMPTY = 1e-5;
const LEVEL_EMPTY = 1e-3;

/** @param size place of the drug and the length of the step in the tables below; whether any of the drug is left. */
function moveDrug(x: Vector, drug: number, size: number): boolean {
  const before = at(x, DRUG_DEPOT + drug);
  const runs = at(x, DRUG_RATE + drug);
  const level = at(x, DRUG_LEVEL + drug);
  if (before === 0 && level === 0 && runs === 0) return false;
  const waiting = before * at(DEPOT_LEFT, size) + runs * at(RUN_TO_DEPOT, size);
  const empty = waiting < DEPOT_EMPTY && runs === 0;
  x[DRUG_DEPOT + drug] = empty ? 0 : waiting;
  const remaining =
    level * at(LEVEL_LEFT, size) + before * at(ARRIVED, size) + runs * at(RUN_TO_LEVEL, size);
  // What still arrives slowly is not spent: a level counts as empty only behind an empty depot.
  x[DRUG_LEVEL + drug] = empty && remaining < LEVEL_EMPTY ? 0 : remaining;
  return true;
}

/** The last drug takes the place of the one that is gone. */
function forget(x: Vector, place: number): void {
  x[V.drugsActive] -= 1;
  x[DRUG_ACTIVE + place] = at(x, DRUG_ACTIVE + x[V.drugsActive]);
}

const indexOf = (id: string): number => {
  const index = DRUG[id];
  if (index === undefined) throw new Error(`${id} does not act in the model`);
  return DRUG_LEVEL + index;
};

/** Places of the levels that the systems read. */
export const LEVEL = {
  paracetamol: indexOf("paracetamol"),
  ibuprofen: indexOf("ibuprofen"),
  diclofenac: indexOf("diclofenac"),
  mefenamate: indexOf("mefenamic-acid"),
  aspirin: indexOf("aspirin"),
  lorazepam: indexOf("lorazepam"),
  midazolam: indexOf("midazolam"),
  diazepam: indexOf("diazepam"),
  levetiracetam: indexOf("levetiracetam"),
  fosphenytoin: indexOf("fosphenytoin"),
  phenobarbital: indexOf("phenobarbital"),
  valproate: indexOf("valproate"),
  ketamine: indexOf("ketamine"),
  propofol: indexOf("propofol"),
  thiopental: indexOf("thiopental"),
  etomidate: indexOf("etomidate"),
  fentanyl: indexOf("fentanyl"),
  morphine: indexOf("morphine"),
  rocuronium: indexOf("rocuronium"),
  haloperidol: indexOf("haloperidol"),
  methylprednisolone: indexOf("methylprednisolone"),
  dexamethasone: indexOf("dexamethasone"),
  hydrocortisone: indexOf("hydrocortisone"),
  immunoglobulin: indexOf("immunoglobulin"),
  tocilizumab: indexOf("tocilizumab"),
  oseltamivir: indexOf("oseltamivir"),
  peramivir: indexOf("peramivir"),
  aciclovir: indexOf("aciclovir"),
  ceftriaxone: indexOf("ceftriaxone"),
  cefotaxime: indexOf("cefotaxime"),
  vancomycin: indexOf("vancomycin"),
  clindamycin: indexOf("clindamycin"),
  scavenger: indexOf("sodium-benzoate-phenylacetate"),
  arginine: indexOf("arginine"),
  mannitol: indexOf("mannitol"),
  desmopressin: indexOf("desmopressin"),
  vasopressin: indexOf("vasopressin"),
  insulin: indexOf("insulin"),
  adrenaline: indexOf("adrenaline"),
  noradrenaline: indexOf("noradrenaline"),
  thiamine: indexOf("thiamine"),
  biotin: indexOf("biotin"),
  enoxaparin: indexOf("enoxaparin"),
  vitaminK: indexOf("vitamin-k"),
  meropenem: indexOf("meropenem"),
  linezolid: indexOf("linezolid"),
  prednisolone: indexOf("prednisolone"),
  anakinra: indexOf("anakinra"),
  heparin: indexOf("heparin"),
  benzoate: indexOf("sodium-benzoate"),
  carglumicAcid: indexOf("carglumic-acid"),
  levocarnitine: indexOf("levocarnitine"),
  acetylcysteine: indexOf("acetylcysteine"),
} as const;

/** An effect that saturates: 0 at none, ½ at half a usual dose, near 1 at several. Unit: 1. */
export const effect = (x: Vector, level: number): number => {
  const dose = at(x, level);
  return dose === 0 ? 0 : dose / (dose + 0.5);
};
