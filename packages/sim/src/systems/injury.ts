import { SLOW_STEP } from "../beat";
import type { Child } from "../child";
import { left } from "../drug-table";
import { at, CYTOTOXIC, V as PLACE, REGION_COUNT, REGION_SLOTS, type Vector } from "../vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** What an injury does comes about with this half-time, in slow steps (design). */
const UNDONE_LEFT = left(20 / SLOW_STEP);
/** Blood under the dura goes with this half-time (design). */
const SUBDURAL_LEFT = left((14 * 1440) / SLOW_STEP);
const AMYLASE_LEFT = left((14 * 60) / SLOW_STEP);
/** A stem that fell silent for want of oxygen wakes with this half-time (design). */
const STUNNED_LEFT = left((72 * 60) / SLOW_STEP);

/** mL/kg of blood in an infant's body [AppxB]. */
const BLOOD_VOLUME = 86;
/**
 * Filling, mL/kg, that a mL/kg of lost blood leaves empty: a deficit of water is shared with the tissues, one of
 * blood is the vessels' own (150 / 86), less what the tissues have replaced (design).
 */
export const EMPTIED = 1.57;
/** Filling, mL/kg, that goes with a g/L of haemoglobin lost: the same, of a child with 110 g/L (design). */
const EMPTIED_BY_CELLS = 1.23;

/** Filling that is lost as water and not as blood, mL/kg, 0 or less: what dries the mouth and thickens the blood. */
export const waterLost = (x: Vector): number =>
  Math.min(0, x[V.volume] - EMPTIED_BY_CELLS * Math.min(0, x[V.redCellShift]));

/** So much water lost, mL/kg, that the eyes are sunken (design). */
const PARCHED = -50;

export const isParched = (x: Vector): boolean => waterLost(x) < PARCHED;

/** U/L of a child without injury, and what the whole injury adds (design). */
const AMYLASE = 50;
const AMYLASE_OF_INJURY = 170;
/** Liver cell injury of the whole injury, against an ordinary febrile child's (design). */
const LIVER_OF_INJURY = 11;

/**
 * One slow step of what an injury at the first neurological symptom does: blood under the dura (mL),
 * blood lost (mL/kg) with the haemoglobin that went with it (g/L), liver, amylase (U/L). A child
 * without injury has no share in it. Design.
 */
export function advanceInjury(x: Vector, child: Child, minute: number): void {
  const { drivers } = child;
  x[V.subdural] *= SUBDURAL_LEFT;
  x[V.amylase] = AMYLASE + (x[V.amylase] - AMYLASE) * AMYLASE_LEFT;
  x[V.stemStunned] *= STUNNED_LEFT;
  if (minute < drivers.onset || x[V.injuryDone] > 0.999) return;
  const share = (1 - x[V.injuryDone]) * (1 - UNDONE_LEFT);
  x[V.injuryDone] += share;
  x[V.subdural] += drivers.subduralVolume * share;
  x[V.liverInjury] += LIVER_OF_INJURY * drivers.abdominalInjury * share;
  x[V.amylase] += AMYLASE_OF_INJURY * drivers.abdominalInjury * share;
  if (drivers.hypoxicInjury > 0) starveOfOxygen(x, drivers.hypoxicInjury * share);
  bleed(x, child, drivers.bloodLoss * share);
}

/** Regions that inflammation spares are hurt too: see `regions.ts`. */
const ALL = 2;
/** mmol/L of lactate for the whole cortex hurt (design). */
const LACTATE_OF_HYPOXIA = 25;
/**
 * Share of the cortex's injury that falls on each region: cortex before putamen and caudate before white
 * matter, as after an arrest [HIE-imaging]; what is near spared, and by how much, is design.
 */
const BORNE: Readonly<Record<string, number>> = {
  caudate: 0.8,
  putamen: 0.8,
  "periventricular-white-matter": 0.5,
  thalamus: 0.03,
  pallidum: 0.03,
  "internal-capsule": 0.03,
  "external-capsule": 0.03,
  splenium: 0.03,
  midbrain: 0.03,
  pons: 0.03,
  medulla: 0.03,
  "cerebellar-white-matter": 0.03,
  dentate: 0.03,
  cord: 0,
};
/** Of the cortex's injury, the share by which the stem falls silent unhurt: no scan shows it (design). */
const STUNNED = 0.42;
export const SHARES = Float64Array.from(REGION_SLOTS, ({ name }) => BORNE[name] ?? 1);

/** @param hurt share of the cortex's cells in this step */
function starveOfOxygen(x: Vector, hurt: number): void {
  x[V.hurtRegions] = ALL;
  x[V.stemStunned] = Math.min(1, x[V.stemStunned] + STUNNED * hurt);
  x[V.lactate] = Math.min(30, x[V.lactate] + LACTATE_OF_HYPOXIA * hurt);
  for (let slot = 0; slot < REGION_COUNT; slot++) {
    const injured = at(x, CYTOTOXIC + slot);
    x[CYTOTOXIC + slot] = Math.min(1, injured + hurt * (SHARES[slot] as number)); // one for each slot
  }
}

/** @param lost mL/kg of blood in this step */
function bleed(x: Vector, { drivers }: Child, lost: number): void {
  const haemoglobin = (drivers.baselineHaemoglobin * lost) / BLOOD_VOLUME;
  x[V.volume] -= EMPTIED * lost;
  x[V.haemoglobin] -= haemoglobin;
  x[V.redCellShift] -= haemoglobin;
}
