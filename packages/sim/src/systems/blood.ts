import { clamp } from "@encephalon/kernel";
import { STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, LN2, left } from "../drug-table";
import { convulsedShare, V as PLACE, type Vector } from "../vector";
import { waterLost } from "./injury";
import { shareGone } from "./logistic";
import { advanceParacetamol, injuryByParacetamol } from "./paracetamol";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const LIVER_UP = left(9 * STEPS_AN_HOUR);
const LIVER_DOWN = left(22 * STEPS_AN_HOUR);
const BILIRUBIN_UP = left(8 * STEPS_AN_HOUR);
/** Rates of turnover without consumption, and the greatest of both, a slow step (design). */
const PLATELETS_GO = LN2 / (22 * STEPS_AN_HOUR);
const FIBRINOGEN_GOES = LN2 / (8 * STEPS_AN_HOUR);
const FASTEST = 0.63 / STEPS_AN_HOUR;
const FACTOR_LEFT = left(8 * STEPS_AN_HOUR);
const D_DIMER_UP = left(5 * STEPS_AN_HOUR);
const D_DIMER_DOWN = left(12 * STEPS_AN_HOUR);
const HAEMOGLOBIN_LEFT = left(16 * STEPS_AN_HOUR);
const PETECHIAE_LEFT = left(36 * STEPS_AN_HOUR);
const WHITE_LEFT = left(10 * STEPS_AN_HOUR);
const PROTEIN_LEFT = left(30 * STEPS_AN_HOUR);

/** One slow step of liver, muscle, counts, clotting and proteins. Design, from the cases' tables. */
export function advanceBlood(x: Vector, child: Child): void {
  advanceParacetamol(x);
  advanceLiver(x, child);
  advanceCounts(x, child);
  advanceClotting(x, child);
}

/** No more can be injured than the whole liver (design). */
const WHOLE_LIVER = 2000;

/** umol/L of bilirubin that a liver fails to clear, for a unit of bacterial toxin and for 1 mmol/L of lactate above 2 (design). */
const DAMMED = { byToxin: 7, byLowFlow: 2 };

/** Share of white cells that are neutrophils, without illness (design). */
export const NEUTROPHILS_IN_HEALTH = 0.52;

/** U/L and umol/L without injury (design). LDH is by wet chemistry. */
export const ALT_IN_HEALTH = 19;
export const LDH_IN_HEALTH = 275;
export const BILIRUBIN_IN_HEALTH = 6;

/** umol/L of bilirubin for a liver's injury: by the unit, and up to 4 more, half of that at 10 units (design). */
const leftByLiver = (injury: number): number => 0.19 * injury + (4 * injury) / (injury + 10);

/** Cell injury in units of an ordinary febrile child's: liver, and muscle by fever and convulsion. */
function advanceLiver(x: Vector, child: Child): void {
  const nonsteroidal = Math.max(
    effect(x, LEVEL.diclofenac),
    effect(x, LEVEL.mefenamate),
    effect(x, LEVEL.aspirin),
  );
  const inflamed = child.drivers.liverGain * x[V.endothelium] * (1 + 1.5 * nonsteroidal);
  const liver = Math.min(
    WHOLE_LIVER,
    inflamed + injuryByParacetamol(x) + (20 * x[V.shockMinutes]) / 600,
  );
  x[V.liverInjury] =
    liver + (x[V.liverInjury] - liver) * (liver > x[V.liverInjury] ? LIVER_UP : LIVER_DOWN);
  const muscle = child.drivers.muscleGain * x[V.endothelium] + 3 * convulsedShare(x);
  x[V.muscleInjury] =
    muscle + (x[V.muscleInjury] - muscle) * (muscle > x[V.muscleInjury] ? LIVER_UP : LIVER_DOWN);
  // U/L for each unit of injury, of the liver and of muscle (design).
  x[V.alt] = ALT_IN_HEALTH + 7.5 * child.drivers.altGain * x[V.liverInjury];
  x[V.ldh] =
    LDH_IN_HEALTH + child.drivers.ldhGain * (45 * x[V.liverInjury] + 14 * x[V.muscleInjury]);
  const bilirubin =
    child.drivers.bilirubinGain * leftByLiver(x[V.liverInjury]) +
    BILIRUBIN_IN_HEALTH +
    DAMMED.byToxin * Math.min(4, x[V.toxin]) +
    DAMMED.byLowFlow * Math.max(0, x[V.lactate] - 2);
  x[V.bilirubin] =
    bilirubin +
    (x[V.bilirubin] - bilirubin) * (bilirubin > x[V.bilirubin] ? BILIRUBIN_UP : PROTEIN_LEFT);
}

/** AST and CK, U/L, for the injury: AST rises with both, CK with muscle (design). */
export const ast = (x: Vector): number => 36 + 16 * x[V.liverInjury] + 4 * x[V.muscleInjury];
export const ck = (x: Vector): number => 85 + 42 * x[V.muscleInjury];

/** Platelets, 10*9/L, below which skin bleeds in points; what has bled fades in days (design). */
const POINTS = 90;

/** Haemoglobin g/L, platelets and white cells 10*9/L. */
function advanceCounts(x: Vector, child: Child): void {
  const {
    baselineHaemoglobin,
    baselinePlatelets,
    baselineWhiteCells,
    whiteCellResponse,
    neutrophilShift,
    plateletConsumption,
  } = child.drivers;
  const haemoglobin = Math.max(30, baselineHaemoglobin + x[V.redCellShift] - 4.5 * x[V.reach]);
  x[V.haemoglobin] = haemoglobin + (x[V.haemoglobin] - haemoglobin) * HAEMOGLOBIN_LEFT;
  const platelets = clamp(
    baselinePlatelets / (1 + 0.16 * plateletConsumption * x[V.endothelium]),
    8,
    600,
  );
  x[V.platelets] += (platelets - x[V.platelets]) * plateletTurnover(x, plateletConsumption);
  x[V.petechiae] = x[V.platelets] < POINTS ? 1 : x[V.petechiae] * PETECHIAE_LEFT;
  const steroid = x[V.steroid];
  const white = clamp(
    baselineWhiteCells * (1 + 0.22 * whiteCellResponse * x[V.level] + 0.35 * steroid),
    0.8,
    45,
  );
  x[V.whiteCells] = white + (x[V.whiteCells] - white) * WHITE_LEFT;
  const share = clamp(
    NEUTROPHILS_IN_HEALTH +
      neutrophilShift +
      0.06 * x[V.level] +
      0.2 * steroid +
      0.1 * x[V.bacteria],
    0.3,
    0.92,
  );
  x[V.neutrophilShare] = share + (x[V.neutrophilShare] - share) * WHITE_LEFT;
}

/**
 * Share of the way that platelets go in a slow step: to fewer the faster the more are used up, so that
 * in full consumption a transfusion lasts hours. Design.
 */
const plateletTurnover = (x: Vector, consumption: number): number =>
  shareGone(Math.min(FASTEST, PLATELETS_GO * (1 + 0.08 * consumption * x[V.endothelium])));

/** D-dimer, mg/L, of a clot that shuts the deep veins (design). */
const BY_CLOT = 9;
/** Albumin, g/L, that a kidney loses which loses protein; fibrinogen that the liver makes beyond need for it (design). */
const LOST = 24;
const REPLACED = 1.3;

/** Clotting factors (1 full), fibrinogen g/L, D-dimer mg/L, IgG g/L, albumin g/L. */
function advanceClotting(x: Vector, child: Child): void {
  const { coagulationGain, fibrinolysis, proteinLoss } = child.drivers;
  const used = coagulationGain * x[V.endothelium];
  const factors = clamp(
    1 / (1 + 0.07 * used + 0.01 * x[V.liverInjury]) + 0.1 * effect(x, LEVEL.vitaminK),
    0.05,
    1.05,
  );
  x[V.factors] = factors + (x[V.factors] - factors) * FACTOR_LEFT;
  const made = 2.75 * (1 + REPLACED * proteinLoss);
  const fibrinogen = clamp(made / (1 + 0.12 * used), 0.2, 7);
  // What is given is used up the faster, the more is used up.
  x[V.fibrinogen] +=
    (fibrinogen - x[V.fibrinogen]) *
    shareGone(Math.min(FASTEST, FIBRINOGEN_GOES * (1 + 0.05 * used)));
  const dimer = 0.35 + 0.9 * used * fibrinolysis + BY_CLOT * x[V.venousClot];
  x[V.dDimer] = dimer + (x[V.dDimer] - dimer) * (dimer > x[V.dDimer] ? D_DIMER_UP : D_DIMER_DOWN);
  x[V.immunoglobulin] = 8 + (x[V.immunoglobulin] - 8) * PROTEIN_LEFT;
  const albumin = Math.max(4, 38 - LOST * proteinLoss - 2 * x[V.endothelium]);
  x[V.albumin] = albumin + (x[V.albumin] - albumin) * PROTEIN_LEFT;
}

/** Deficit from which cells give water too, mL/kg, and the share of more that thickens blood (design). */
const FROM_CELLS = -40;
const THICKENS = 1 / 3;

/** Deficit that concentrates the blood, mL/kg, 0 or less. */
function thickening(x: Vector): number {
  const lost = waterLost(x);
  return lost < FROM_CELLS ? FROM_CELLS + THICKENS * (lost - FROM_CELLS) : lost;
}

/** Haemoglobin as measured, g/L: diluted by a surplus of fluid, concentrated by a deficit. Design. */
export const measuredHaemoglobin = (x: Vector): number =>
  x[V.haemoglobin] / (1 + (x[V.volume] > 0 ? x[V.volume] / 180 : thickening(x) / 420));

/** Blood oozes from every puncture: too few platelets and too little factors at once (design). */
export const oozes = (x: Vector): boolean => x[V.platelets] < 80 && x[V.factors] < 0.62;

/** Prothrombin time with full factors, s. */
const FULL_FACTORS = 12.5;

/** Prothrombin time, s; and INR (ISI 1, the cases' convention). */
export const prothrombinTime = (x: Vector): number =>
  FULL_FACTORS / (0.1 + 0.9 * Math.min(1.02, x[V.factors]));
export const inr = (x: Vector): number => prothrombinTime(x) / FULL_FACTORS;
/** Activated partial thromboplastin time, s: control 32 (the cases' convention). */
export const aptt = (x: Vector): number => 31.5 / (0.02 + 0.98 * Math.min(1.02, x[V.factors]));
