import { clamp } from "@encephalon/kernel";
import { SLOW_STEP, STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, left } from "../drug-table";
import { CYTOTOXIC, grow, V as PLACE, REGION_SLOTS, type Vector } from "../vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const AMMONIA_LEFT = left(5 * STEPS_AN_HOUR);
const GLUTAMINE_LEFT = left(16 * STEPS_AN_HOUR);
/** On haemodialysis ammonia halves every 1 to 2 h: the middle, in h (timings, design). */
const AMMONIA_DIALYSED = 1.5;
/** Urea and creatinine come from more water, and halve in 4 h: a session of 6 h takes two thirds (design). */
const KIDNEYS_DIALYSED = 4;
/** A filtration is four times as slow: its day takes what a dialysis takes in 6 h (design). */
const SLOWER = 4;
const DIALYSIS = {
  ammonia: left(AMMONIA_DIALYSED * STEPS_AN_HOUR),
  kidneys: left(KIDNEYS_DIALYSED * STEPS_AN_HOUR),
};
const FILTRATION = {
  ammonia: left(SLOWER * AMMONIA_DIALYSED * STEPS_AN_HOUR),
  kidneys: left(SLOWER * KIDNEYS_DIALYSED * STEPS_AN_HOUR),
};

/** Glucose that meets a child's need, and builds up rather than breaks down, mg/kg/min [UCD2022]. */
const ENOUGH_SUGAR = 6.5;
/** Glucose in maintenance fluid (5 %), mg/mL. */
const MAINTENANCE_SUGAR = 50;
/** Coma score from which a child eats by herself (design). */
export const EATS_FROM = 13;

/** Ammonia without illness, umol/L (design). */
export const AMMONIA_IN_HEALTH = 36;
/** Ammonia above which astrocytes take it up, umol/L (design). */
const TAKEN_UP_FROM = 87;

/** Share of the need that is eaten: all when well, less when ill; by tube whatever the coma. */
function eaten(x: Vector): number {
  if (x[V.feeding] > 1) return 1;
  return x[V.gcs] >= EATS_FROM ? x[V.feeding] * (1 - 0.22 * x[V.level]) : 0;
}

/**
 * Nitrogen set free: by protein eaten, by illness, by steroids, and above all by the body's own protein
 * when need is met neither by food nor by sugar; plenty of sugar binds some of it again. Unit: 1. Design.
 */
function setFree(x: Vector): number {
  const sugar = (x[V.sugarRate] + MAINTENANCE_SUGAR * x[V.maintenance]) / ENOUGH_SUGAR;
  const food = eaten(x);
  const unmet = clamp(1 - sugar - food, 0, 1) * (1 - 0.3 * clamp(x[V.glycogen], 0, 1));
  const protein = 0.15 * food * (1 - x[V.proteinStopped]);
  const spared = 0.3 * clamp(2 * sugar - 1, 0, 1.2);
  return Math.max(
    0.05,
    0.05 + protein + 0.3 * x[V.level] + 1.2 * unmet + 0.7 * x[V.steroid] - spared,
  );
}

/** What scavengers bind, and arginine carries through the cycle, 0 to 1 (design). */
function bound(x: Vector): number {
  const scavenged = Math.max(0.6 * effect(x, LEVEL.scavenger), 0.4 * effect(x, LEVEL.benzoate));
  return 1 - (1 - scavenged) * (1 - 0.3 * effect(x, LEVEL.arginine));
}

/**
 * Ammonia, umol/L, and the glutamine that it becomes in astrocytes, as ammonia above `TAKEN_UP_FROM`.
 * Valproate slows the cycle. A child whose cycle clears all (a load of 0) keeps what the liver's
 * injury leaves. Half-times and weights are design.
 */
export function advanceNitrogen(x: Vector, child: Child): void {
  const valproate = effect(x, LEVEL.valproate);
  const uncleared = child.drivers.nitrogenLoad * setFree(x) * (1 + 2 * valproate) * (1 - bound(x));
  const target =
    AMMONIA_IN_HEALTH + x[V.level] + 0.2 * x[V.liverInjury] + 25 * valproate + 300 * uncleared;
  x[V.ammonia] = target + (x[V.ammonia] - target) * AMMONIA_LEFT + givenBack(x);
  dialyse(x);
  x[V.ammonia] = clamp(x[V.ammonia], 10, 2000);
  const glutamine = Math.max(0, x[V.ammonia] - TAKEN_UP_FROM);
  x[V.glutamine] = glutamine + (x[V.glutamine] - glutamine) * GLUTAMINE_LEFT;
}

/** Share of what the tissues hold above the blood that comes back each slow step: the rebound after dialysis takes 4 h (timings, design). */
const GIVEN_BACK = 0.12 / STEPS_AN_HOUR;

/** Ammonia that comes back from the tissues when the blood has been cleared faster than they, umol/L a slow step. */
const givenBack = (x: Vector): number =>
  GIVEN_BACK * Math.max(0, x[V.glutamine] - Math.max(0, x[V.ammonia] - TAKEN_UP_FROM));

/** One slow step on a machine that runs. */
function dialyse(x: Vector): void {
  if (x[V.dialysisLeft] > 0) {
    x[V.dialysisLeft] = Math.max(0, x[V.dialysisLeft] - SLOW_STEP);
    clear(x, DIALYSIS);
  } else if (x[V.filtrationLeft] > 0) {
    x[V.filtrationLeft] = Math.max(0, x[V.filtrationLeft] - SLOW_STEP);
    clear(x, FILTRATION);
  }
}

/** What is small leaves the plasma. */
function clear(x: Vector, keeps: typeof DIALYSIS): void {
  x[V.ammonia] *= keeps.ammonia;
  x[V.urea] *= keeps.kidneys;
  x[V.creatinine] *= keeps.kidneys;
}

/** Glutamine above which the insula is hurt, and above which other cortex follows, umol/L as ammonia (design). */
export const POISONS = 90;
const SPREADS = 190;
/** Cell injury an hour at a glutamine of 300 above these (design). */
const POISON_RATE = 0.4 / STEPS_AN_HOUR;

/** Insula and cingulate take it first and most, other cortex later, deep grey matter not. Design. */
const TAKES: Readonly<Record<string, { readonly share: number; readonly from: number }>> = {
  "insula-cingulate": { share: 1, from: POISONS },
  "frontal-cortex": { share: 0.7, from: SPREADS },
  "temporal-cortex": { share: 0.7, from: SPREADS },
  "parietal-cortex": { share: 0.5, from: SPREADS },
  "occipital-cortex": { share: 0.2, from: SPREADS },
  "central-cortex": { share: 0.2, from: SPREADS },
};
const TAKEN = Float64Array.from(REGION_SLOTS, ({ name }) => TAKES[name]?.share ?? 0);
const FROM = Float64Array.from(REGION_SLOTS, ({ name }) => TAKES[name]?.from ?? 0);
const TAKING = Int32Array.from(REGION_SLOTS.keys()).filter((slot) => TAKEN[slot] !== 0);

/** A slow step of what glutamine does to astrocytes of the cortex. */
export function poison(x: Vector): void {
  for (let i = 0; i < TAKING.length; i++) {
    const slot = TAKING[i] as number; // within its length
    const excess = (x[V.glutamine] - (FROM[slot] as number)) / 300; // one for each slot
    if (excess <= 0) continue;
    const rate = POISON_RATE * Math.min(3, excess) * (TAKEN[slot] as number); // one for each slot
    grow(x, CYTOTOXIC + slot, rate);
  }
}
