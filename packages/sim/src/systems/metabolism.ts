import { clamp } from "@encephalon/kernel";
import { PULSE, STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, LN2, left, leftAfter } from "../drug-table";
import { at, V as PLACE, type Vector } from "../vector";
import { phOf } from "./breathing";
import { stemLost } from "./circulation";
import { advanceEnergy, lactateBurnt } from "./energy";
import { waterLost } from "./injury";
import { shareGone } from "./logistic";
import { advanceNitrogen, EATS_FROM } from "./nitrogen";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const KETONES_LEFT = left(3 * STEPS_AN_HOUR);
const ACID_LEFT = left(9 * STEPS_AN_HOUR);
const GLUCOSE_LEFT = leftAfter(35);
const BICARBONATE_LEFT = leftAfter(25);
/** Share of lactate that is burnt in a minute (design). */
const LACTATE_BURNT = LN2 / 40;

/** One slow step of the sugar store, ketones, ammonia, energy and lasting acid. Design, from the cases' tables. */
export function advanceMetabolism(x: Vector, child: Child, minute: number): void {
  advanceStore(x, child);
  advanceNitrogen(x, child);
  advanceEnergy(x, child, minute);
  advanceOtherAcid(x, child);
}

/** So many pulses of what moves within the hour: sugar, lactate, and the acid that it is. Design. */
export function advanceFuel(x: Vector, child: Child, pulses: number): void {
  advanceGlucose(x, child, pulses);
  advanceLactate(x, child, pulses);
  advanceAcid(x, child, pulses);
}

/** Sugar runs in, or food comes by tube. */
const isPoured = (x: Vector): boolean => x[V.maintenanceGlucose] > 0 || x[V.feeding] > 1;

/** Fed somehow: who is not awake does not eat. */
const isFed = (x: Vector): boolean => isPoured(x) || (x[V.feeding] > 0.5 && x[V.gcs] >= EATS_FROM);

/** Glucose store below which fat is burnt, and mmol/L of ketones with none left (design). */
const BURNS_FAT = 0.65;
const KETONES_OF_FASTING = 3.4;

/** The store runs down in a day without food. Ketones come with an empty store, and go when sugar runs in or food by tube. */
function advanceStore(x: Vector, child: Child): void {
  x[V.glycogen] = clamp(
    x[V.glycogen] + (isFed(x) ? 1 / (8 * STEPS_AN_HOUR) : -1 / (26 * STEPS_AN_HOUR)),
    0,
    child.drivers.glycogen,
  );
  const fasting = clamp(1 - x[V.glycogen] / BURNS_FAT, 0, 1);
  const ketosis = 0.15 + KETONES_OF_FASTING * fasting * (isPoured(x) ? 0.2 : 1);
  x[V.ketones] = ketosis + (x[V.ketones] - ketosis) * KETONES_LEFT;
}

/**
 * Glucose, mmol/L: stress raises it, steroids raise it, an empty store lowers it, an infusion feeds
 * it. Design.
 */
function advanceGlucose(x: Vector, child: Child, pulses: number): void {
  const stress =
    child.drivers.stressGlucose *
    (0.35 * x[V.level] + 0.8 * x[V.sympathetic] + x[V.convulsing] + 0.5 * x[V.postIctal]);
  const store = 0.45 + 0.55 * clamp(x[V.glycogen] * 1.6, 0, 1);
  const infused = x[V.maintenanceGlucose] > 0 ? 0.4 : 0;
  const target =
    (4.4 + stress) * (isFed(x) ? Math.max(store, 0.9) : store) +
    infused +
    2.4 * x[V.steroid] -
    4 * effect(x, LEVEL.insulin);
  x[V.glucose] = clamp(target + (x[V.glucose] - target) * at(GLUCOSE_LEFT, pulses), 0.6, 45);
}

/** mmol/L of lactate where no centre steers the vessels any more, so that blood passes the tissues by (design). */
const UNSTEERED = 2.6;

/** Lactate of muscle and poor perfusion, mmol/L; that of failing mitochondria is a pool of its own. */
function advanceLactate(x: Vector, child: Child, pulses: number): void {
  const shortfall =
    clamp(x[V.sympathetic] - 0.55, 0, 1) +
    clamp(0.75 - x[V.meanPressure] / child.normal.meanPressure, 0, 0.5);
  const made =
    1 +
    0.5 * x[V.reach] +
    0.4 * x[V.toxin] +
    6.5 * shortfall +
    2.5 * x[V.inotropy] +
    5 * x[V.shockDebt] +
    UNSTEERED * stemLost(x) +
    (x[V.pao2] < 40 ? 4 : 0);
  const burnt = LACTATE_BURNT * pulses * PULSE * lactateBurnt(child);
  x[V.lactate] += (made - x[V.lactate]) * shareGone(burnt);
}

/** Acid that comes and goes in hours, mmol/L: of a failing kidney, of water lost and of the storm. */
function advanceOtherAcid(x: Vector, child: Child): void {
  const renal = clamp((x[V.creatinine] / child.drivers.baselineCreatinine - 1.3) * 2, 0, 8);
  const other = renal + clamp(-waterLost(x) / 25, 0, 3) + 1.7 * x[V.level];
  x[V.otherAcid] = other + (x[V.otherAcid] - other) * ACID_LEFT;
}

/** Bicarbonate, mmol/L: 23 less what lactate, ketones and other acids take. */
function advanceAcid(x: Vector, child: Child, pulses: number): void {
  const base = child.ageYears < 2 ? 22.6 : 23.6;
  const lactate = x[V.lactate] + x[V.mitochondrialLactate] - 1;
  const target = clamp(base - 0.85 * lactate - 0.9 * (x[V.ketones] - 0.15) - x[V.otherAcid], 3, 34);
  x[V.bicarbonate] = target + (x[V.bicarbonate] - target) * at(BICARBONATE_LEFT, pulses);
  x[V.ph] = clamp(phOf(x[V.bicarbonate], x[V.paco2]), 6.5, 7.8);
}
