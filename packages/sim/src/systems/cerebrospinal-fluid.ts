import { STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { left } from "../drug-table";
import { convulsedShare, V as PLACE, type Vector } from "../vector";
import { advanceDiscSwelling } from "./disc-swelling";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const PROTEIN_UP = left(2 * STEPS_AN_HOUR);
const PROTEIN_DOWN = left(40 * STEPS_AN_HOUR);
const CELLS_LEFT = left(10 * STEPS_AN_HOUR);

/** White cells, 10*6/L, without either (design). */
export const CELLS_IN_HEALTH = 1.6;
/** White cells, 10*6/L, in an ordinary attack on myelin and in an ordinary virus of the brain (design). */
const BY_MYELIN = 45;
const BY_VIRUS = 220;

/**
 * Protein mg/dL by the leak of the barrier, cells by infection and demyelination, lactate by both.
 * Design.
 */
export function advanceCerebrospinalFluid(x: Vector, child: Child): void {
  advanceDiscSwelling(x);
  const protein = 21 + 0.15 * child.ageYears + 255 * x[V.barrierLeak];
  x[V.csfProtein] =
    protein + (x[V.csfProtein] - protein) * (protein > x[V.csfProtein] ? PROTEIN_UP : PROTEIN_DOWN);
  const cells =
    CELLS_IN_HEALTH +
    x[V.brainInflammation] +
    BY_MYELIN * x[V.demyelination] +
    BY_VIRUS * x[V.brainVirus];
  x[V.csfCells] = cells + (x[V.csfCells] - cells) * CELLS_LEFT;
  x[V.csfLactate] =
    1.4 + 0.5 * x[V.brainInflammation] + 0.8 * x[V.mitochondrialLactate] + 0.4 * convulsedShare(x);
}

/** mmol/L: three fifths of the blood's. Design; the cases' ratios run 0.47 to 0.64. */
export const csfGlucose = (x: Vector): number => 0.6 * x[V.glucose];

/** Opening pressure, cmH2O: 1 mm[Hg] is 1.36 cmH2O. */
export const openingPressure = (x: Vector): number => 1.36 * x[V.icp] + 2;
