import { clamp } from "@encephalon/kernel";
import { SLOW_STEP, STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, left } from "../drug-table";
import { at, V as PLACE, type Vector } from "../vector";
import { drinks, insipidus } from "./circulation";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const SODIUM_LEFT = left(8 * STEPS_AN_HOUR);
const ADH_LEFT = left(6 * STEPS_AN_HOUR);
const POTASSIUM_LEFT = left(8 * STEPS_AN_HOUR);
const OSMOLES_LEFT = left(8 / SLOW_STEP);
const CREATININE_LEFT = left(14 * STEPS_AN_HOUR);
const UREA_LEFT = left(20 * STEPS_AN_HOUR);

/**
 * Sodium by water kept and lost, potassium, mannitol's osmoles, kidney. mmol/L, mOsm/kg, umol/L.
 * Design.
 */
export function advanceElectrolytes(x: Vector, child: Child): void {
  const adh = clamp(
    child.drivers.adhGain * 0.55 * x[V.level] +
      0.3 * x[V.brainInflammation] * child.drivers.adhGain,
    0,
    2.5,
  );
  x[V.adh] = adh + (x[V.adh] - adh) * ADH_LEFT;
  const fluid = x[V.maintenance] > 0 ? (x[V.maintenanceSodium] - 140) * 0.06 : 0;
  const target = 140 - 4.2 * x[V.adh] * waterTaken(x) + fluid;
  const concentrating =
    (1.6 / STEPS_AN_HOUR) * (insipidus(x) / 7) + 0.004 * SLOW_STEP * effect(x, LEVEL.mannitol);
  x[V.sodium] = clamp(target + (x[V.sodium] - target) * SODIUM_LEFT + concentrating, 105, 185);
  const potassium =
    4.1 -
    0.35 * clamp(x[V.glucose] - 7, 0, 4) * 0.4 +
    2.2 * clamp(7.25 - x[V.ph], 0, 0.5) +
    0.8 * clamp(x[V.creatinine] / child.drivers.baselineCreatinine - 2, 0, 2);
  x[V.potassium] = potassium + (x[V.potassium] - potassium) * POTASSIUM_LEFT;
  const osmoles = Math.min(60, 9 * at(x, LEVEL.mannitol));
  x[V.extraOsmoles] = osmoles + (x[V.extraOsmoles] - osmoles) * OSMOLES_LEFT;
  advanceKidney(x, child);
}

/** Share of water that antidiuretic hormone keeps from a child with isotonic fluid, or with none at all (design). */
const LITTLE_WATER = 0.25;

/** Share of the usual free water that a child takes: what runs decides, else what she drinks. */
function waterTaken(x: Vector): number {
  if (x[V.maintenance] > 0) return x[V.maintenanceSodium] >= 130 ? LITTLE_WATER : 1;
  return LITTLE_WATER + (1 - LITTLE_WATER) * drinks(x);
}

/** Creatinine and urea rise as filtration falls with pressure, filling, toxin and injured vessels. */
function advanceKidney(x: Vector, child: Child): void {
  const pressure = clamp(x[V.meanPressure] / child.normal.meanPressure, 0.2, 1);
  const filtration = clamp(
    (pressure * (1 - 0.45 * x[V.sympathetic]) * (1 - 0.3 * clamp(x[V.toxin], 0, 1))) /
      (1 + 0.25 * child.drivers.kidneyGain * x[V.endothelium]),
    0.08,
    1,
  );
  const creatinine = child.drivers.baselineCreatinine / filtration;
  x[V.creatinine] = creatinine + (x[V.creatinine] - creatinine) * CREATININE_LEFT;
  const urea = 4.2 / filtration;
  x[V.urea] = urea + (x[V.urea] - urea) * UREA_LEFT;
}
