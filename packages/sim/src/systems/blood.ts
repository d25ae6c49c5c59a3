import { clamp } from "@encephalon/kernel";
import { STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, left } from "../drug-table";
import { at, V, type Vector } from "../vector";

const LIVER_UP = left(9 * STEPS_AN_HOUR);
const LIVER_DOWN = left(22 * STEPS_AN_HOUR);
const PLATELET_LEFT = left(22 * STEPS_AN_HOUR);
const FACTOR_LEFT = left(8 * STEPS_AN_HOUR);
const D_DIMER_LEFT = left(12 * STEPS_AN_HOUR);
const HAEMOGLOBIN_LEFT = left(16 * STEPS_AN_HOUR);
const WHITE_LEFT = left(10 * STEPS_AN_HOUR);
const PROTEIN_LEFT = left(30 * STEPS_AN_HOUR);

/** One slow step of liver, muscle, counts, clotting and proteins. Design, from the cases' tables. */
export function advanceBlood(x: Vector, child: Child): void {
  advanceLiver(x, child);
  advanceCounts(x, child);
  advanceClotting(x, child);
}

/** No more can be injured than the whole liver (design). */
const WHOLE_LIVER = 2000;

/** Cell injury in units of an ordinary febrile child's: liver, and muscle by fever and convulsion. */
function advanceLiver(x: Vector, child: Child): void {
  const nonsteroidal = Math.max(
    effect(x, LEVEL.diclofenac),
    effect(x, LEVEL.mefenamate),
    effect(x, LEVEL.aspirin),
  );
  const overdose = Math.max(0, at(x, LEVEL.paracetamol) - 3) * 3;
  const inflamed = child.drivers.liverGain * x[V.endothelium] * (1 + 1.5 * nonsteroidal);
  const liver = Math.min(WHOLE_LIVER, inflamed + overdose + (20 * x[V.shockMinutes]) / 600);
  x[V.liverInjury] =
    liver + (x[V.liverInjury] - liver) * (liver > x[V.liverInjury] ? LIVER_UP : LIVER_DOWN);
  const muscle = child.drivers.muscleGain * x[V.endothelium] + 3 * x[V.convulsing];
  x[V.muscleInjury] =
    muscle + (x[V.muscleInjury] - muscle) * (muscle > x[V.muscleInjury] ? LIVER_UP : LIVER_DOWN);
  const bilirubin = 6 + 0.25 * x[V.liverInjury] + 0.4 * Math.max(0, x[V.liverInjury] - 15);
  x[V.bilirubin] = bilirubin + (x[V.bilirubin] - bilirubin) * PROTEIN_LEFT;
}

/**
 * U/L of the enzymes for the injury: AST and LDH (wet chemistry) rise with both, ALT with liver, CK
 * with muscle.
 */
export const ast = (x: Vector): number => 36 + 16 * x[V.liverInjury] + 4 * x[V.muscleInjury];
export const alt = (x: Vector): number => 19 + 7.5 * x[V.liverInjury];
export const ldh = (x: Vector): number => 275 + 45 * x[V.liverInjury] + 14 * x[V.muscleInjury];
export const ck = (x: Vector): number => 85 + 42 * x[V.muscleInjury];

/** Haemoglobin g/L, platelets and white cells 10*9/L. */
function advanceCounts(x: Vector, child: Child): void {
  const {
    baselineHaemoglobin,
    baselinePlatelets,
    baselineWhiteCells,
    whiteCellResponse,
    plateletConsumption,
  } = child.drivers;
  const haemoglobin = baselineHaemoglobin - 4.5 * x[V.reach];
  x[V.haemoglobin] = haemoglobin + (x[V.haemoglobin] - haemoglobin) * HAEMOGLOBIN_LEFT;
  const platelets = clamp(
    baselinePlatelets / (1 + 0.16 * plateletConsumption * x[V.endothelium]),
    8,
    600,
  );
  x[V.platelets] = platelets + (x[V.platelets] - platelets) * PLATELET_LEFT;
  const steroid = x[V.steroid];
  const white = clamp(
    baselineWhiteCells * (1 + 0.22 * whiteCellResponse * x[V.level] + 0.35 * steroid),
    0.8,
    45,
  );
  x[V.whiteCells] = white + (x[V.whiteCells] - white) * WHITE_LEFT;
  const share = clamp(0.52 + 0.06 * x[V.level] + 0.2 * steroid + 0.1 * x[V.bacteria], 0.3, 0.92);
  x[V.neutrophilShare] = share + (x[V.neutrophilShare] - share) * WHITE_LEFT;
}

/** Clotting factors (1 full), fibrinogen g/L, D-dimer mg/L, IgG g/L, albumin g/L. */
function advanceClotting(x: Vector, child: Child): void {
  const { coagulationGain } = child.drivers;
  const used = coagulationGain * x[V.endothelium];
  const factors = clamp(
    1 / (1 + 0.07 * used + 0.02 * x[V.liverInjury]) + 0.1 * effect(x, LEVEL.vitaminK),
    0.05,
    1.05,
  );
  x[V.factors] = factors + (x[V.factors] - factors) * FACTOR_LEFT;
  const fibrinogen = clamp(2.75 / (1 + 0.12 * used), 0.2, 6);
  x[V.fibrinogen] = fibrinogen + (x[V.fibrinogen] - fibrinogen) * FACTOR_LEFT;
  const dimer = 0.35 + 0.9 * used + 3 * x[V.venousClot];
  x[V.dDimer] = dimer + (x[V.dDimer] - dimer) * D_DIMER_LEFT;
  x[V.immunoglobulin] = 8 + (x[V.immunoglobulin] - 8) * PROTEIN_LEFT;
  const albumin = 38 - 2 * x[V.endothelium];
  x[V.albumin] = albumin + (x[V.albumin] - albumin) * PROTEIN_LEFT;
}

/** Haemoglobin as measured, g/L: diluted by a surplus of fluid, concentrated by a deficit. Design. */
export const measuredHaemoglobin = (x: Vector): number =>
  x[V.haemoglobin] / (1 + x[V.volume] / (x[V.volume] > 0 ? 180 : 420));

/** Prothrombin time, s: 12.5 with full factors. INR = PT ÷ 12.5 (ISI 1, the cases' convention). */
export const prothrombinTime = (x: Vector): number =>
  12.5 / (0.1 + 0.9 * Math.min(1.02, x[V.factors]));
/** Activated partial thromboplastin time, s: control 32 (the cases' convention). */
export const aptt = (x: Vector): number => 31.5 / (0.02 + 0.98 * Math.min(1.02, x[V.factors]));
