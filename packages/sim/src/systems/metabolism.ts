import { clamp } from "@encephalon/kernel";
import { SLOW_STEP, STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, left } from "../drug-table";
import { V, type Vector } from "../vector";
import { phOf } from "./breathing";

const GLUCOSE_LEFT = left(35 / SLOW_STEP);
const LACTATE_LEFT = left(40 / SLOW_STEP);
const KETONES_LEFT = left(5 * STEPS_AN_HOUR);
const AMMONIA_LEFT = left(5 * STEPS_AN_HOUR);
const GLUTAMINE_LEFT = left(20 * STEPS_AN_HOUR);
const ACID_LEFT = left(9 * STEPS_AN_HOUR);
const BICARBONATE_LEFT = left(25 / SLOW_STEP);
const VITAMIN_LEFT = left(24 * STEPS_AN_HOUR);

/** One slow step of sugar, ketones, lactate, ammonia and acid. Design, from the cases' tables. */
export function advanceMetabolism(x: Vector, child: Child): void {
  advanceGlucose(x, child);
  advanceLactate(x, child);
  advanceNitrogen(x, child);
  advanceEnergy(x, child);
  advanceAcid(x, child);
}

/**
 * Glucose, mmol/L: stress raises it, steroids raise it, an empty store lowers it, an infusion feeds
 * it.
 */
function advanceGlucose(x: Vector, child: Child): void {
  const fed = x[V.maintenanceGlucose] > 0 || x[V.feeding] > 0.5;
  x[V.glycogen] = clamp(
    x[V.glycogen] + (fed ? 1 / (8 * STEPS_AN_HOUR) : -1 / (26 * STEPS_AN_HOUR)),
    0,
    child.drivers.glycogen,
  );
  const stress =
    child.drivers.stressGlucose *
    (0.35 * x[V.level] + 0.8 * x[V.sympathetic] + x[V.convulsing] + 0.5 * x[V.postIctal]);
  const store = 0.45 + 0.55 * clamp(x[V.glycogen] * 1.6, 0, 1);
  const infused = x[V.maintenanceGlucose] > 0 ? 0.4 : 0;
  const target =
    (4.4 + stress) * (fed ? Math.max(store, 0.9) : store) +
    infused +
    2.4 * x[V.steroid] -
    4 * effect(x, LEVEL.insulin);
  x[V.glucose] = clamp(target + (x[V.glucose] - target) * GLUCOSE_LEFT, 0.6, 45);
  const ketosis = 0.15 + 4 * clamp(0.35 - x[V.glycogen], 0, 0.35) * (fed ? 0.2 : 1);
  x[V.ketones] = ketosis + (x[V.ketones] - ketosis) * KETONES_LEFT;
}

/** Lactate, mmol/L: of muscle and poor perfusion in one pool, of failing mitochondria in another. */
function advanceLactate(x: Vector, child: Child): void {
  const shortfall =
    clamp(x[V.sympathetic] - 0.55, 0, 1) +
    clamp(0.75 - x[V.meanPressure] / child.normal.meanPressure, 0, 0.5);
  const made =
    1 +
    0.5 * x[V.reach] +
    0.4 * x[V.toxin] +
    6.5 * shortfall +
    0.8 * x[V.inotropy] +
    (x[V.pao2] < 40 ? 4 : 0);
  x[V.lactate] = made + (x[V.lactate] - made) * LACTATE_LEFT;
  const defect = child.drivers.mitochondrialDefect;
  const failing =
    defect * (2.2 + 1.5 * clamp(0.5 - x[V.glycogen], 0, 0.5) + 2 * effect(x, LEVEL.valproate));
  x[V.mitochondrialLactate] = failing + (x[V.mitochondrialLactate] - failing) * ACID_LEFT;
}

/**
 * Ammonia, umol/L, and the glutamine it becomes in astrocytes (arbitrary units): catabolism,
 * steroid and valproate add.
 */
function advanceNitrogen(x: Vector, child: Child): void {
  const catabolism =
    1 +
    0.5 * x[V.steroid] +
    0.6 * effect(x, LEVEL.valproate) -
    0.4 * clamp(x[V.maintenanceGlucose], 0, 1);
  const liver = 0.2 * x[V.liverInjury];
  const target =
    33 + liver + 150 * child.drivers.nitrogenLoad * catabolism + 25 * effect(x, LEVEL.valproate);
  x[V.ammonia] = clamp(target + (x[V.ammonia] - target) * AMMONIA_LEFT, 10, 2000);
  const glutamine = Math.max(0, x[V.ammonia] - 80);
  x[V.glutamine] = glutamine + (x[V.glutamine] - glutamine) * GLUTAMINE_LEFT;
}

/** Energy failure of caudate and putamen, 0 to 1, that answers to thiamine and biotin over days. */
function advanceEnergy(x: Vector, child: Child): void {
  const vitamins = effect(x, LEVEL.thiamine) * effect(x, LEVEL.biotin);
  const target = child.drivers.vitaminDefect * (1 - 1.4 * vitamins);
  x[V.energyFailure] = clamp(target + (x[V.energyFailure] - target) * VITAMIN_LEFT, 0, 1);
}

/** Bicarbonate, mmol/L: 23 less what lactate, ketones, toxins, chloride and a failing kidney take. */
function advanceAcid(x: Vector, child: Child): void {
  const base = child.ageYears < 2 ? 22.6 : 23.6;
  const renal = clamp((x[V.creatinine] / child.drivers.baselineCreatinine - 1.3) * 2, 0, 8);
  const other = renal + clamp(-x[V.volume] / 25, 0, 3) + 1.7 * x[V.level];
  x[V.otherAcid] = other + (x[V.otherAcid] - other) * ACID_LEFT;
  const lactate = x[V.lactate] + x[V.mitochondrialLactate] - 1;
  const target = clamp(base - 0.85 * lactate - 0.9 * (x[V.ketones] - 0.15) - x[V.otherAcid], 3, 34);
  x[V.bicarbonate] = target + (x[V.bicarbonate] - target) * BICARBONATE_LEFT;
  x[V.ph] = clamp(phOf(x[V.bicarbonate], x[V.paco2]), 6.5, 7.8);
}
