import { clamp, exp, log } from "@encephalon/kernel";
import { SETTLES, SLOW_STEP } from "../beat";
import type { Child } from "../child";
import { left, leftAfter } from "../drug-table";
import { at, convulsedShare, V as PLACE, type Vector } from "../vector";
import { airwayReflexes, isParalysed } from "./consciousness";
import { pausing, stemLoss } from "./movement-signs";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const GAS_LEFT = leftAfter(7);
const VENTILATED_LEFT = leftAfter(5);
const OXYGEN_LEFT = leftAfter(1.36);
const SHUNT_LEFT = left(13.5 / SLOW_STEP);
/** Tensions this far from where they go, mm[Hg], still move (design). */
const STIRS = { carbonDioxide: 1.5, oxygen: 8 };

/**
 * Haemoglobin oxygen saturation of arterial blood, as a fraction in [0, 1].
 *
 * Holds for adult haemoglobin at pH 7.40, 37 Cel and a normal DPG.
 * Source: Severinghaus JW. J Appl Physiol 1979;46:599-602, equation 1.
 *
 * @param po2 arterial oxygen tension, mm[Hg], 0 or more
 */
export function oxygenSaturation(po2: number): number {
  if (po2 <= 0) return 0;
  return 1 / (23_400 / (po2 * po2 * po2 + 150 * po2) + 1);
}

/** Bicarbonate over dissolved carbon dioxide at pH 7.40 by `phOf`: ten to the power of 7.40 - 6.1. */
const AT_7_40 = 19.95;

/**
 * What acid blood holds its oxygen as, a share of the tension: half a decade of it for each unit of pH from 7.40
 * (Bohr's coefficient, about -0.48; a half as design, which is a square root).
 */
export const bohr = (x: Vector): number =>
  Math.sqrt(x[V.bicarbonate] / (0.0307 * x[V.paco2] * AT_7_40));

/**
 * Alveolar oxygen tension, mm[Hg], at sea level: 713 × FiO2 − PaCO2 / 0.8 (the alveolar gas
 * equation).
 */
export const alveolarOxygen = (fio2: number, paco2: number): number => 713 * fio2 - paco2 / 0.8;

/**
 * pH by Henderson–Hasselbalch: pK 6.1, solubility 0.0307 mmol/L per mm[Hg] (the cases' own
 * convention).
 */
export const phOf = (bicarbonate: number, paco2: number): number =>
  6.1 + log(bicarbonate / (0.0307 * paco2)) / 2.302585092994046;

/** The same the other way round: bicarbonate, mmol/L, by pH and PaCO2. */
export const bicarbonateOf = (ph: number, paco2: number): number =>
  0.0307 * paco2 * exp((ph - 6.1) * 2.302585092994046);

/**
 * Unmet need of the brain from which the centre that breathes fails, the rise over which it falls silent, and what
 * is left of the way there (design).
 */
const STEM_STARVES = { from: 0.5, over: 0.4 };
const STARVED_LEFT = leftAfter(4);

/**
 * Drive to breathe, 1 normal: lost with sedation, brainstem, herniation, exhaustion, and where no blood or no
 * oxygen comes to the stem; 0 under relaxant.
 */
export function breathingDrive(x: Vector, child: Child): number {
  if (x[V.dead] > 0 || isParalysed(x)) return 0;
  const stem = stemLoss(x, child);
  const coned = clamp((x[V.herniation] - 0.45) * 2, 0, 1);
  const fed = Math.max(0, 1 - 1.1 * x[V.stemStarved]);
  const lost = 1 - (1 - x[V.sedation]) * (1 - stem) * (1 - coned) * fed * (1 - 0.4 * x[V.fatigue]);
  return clamp(1 - lost - 0.15 * x[V.convulsing], 0, 1);
}

/**
 * So many pulses of breathing and gas. Spontaneous PaCO2 follows drive, acid, fever and ammonia; a
 * ventilator's its target.
 */
export function advanceBreathing(x: Vector, child: Child, pulses: number): void {
  const starved = clamp((x[V.ischaemia] - STEM_STARVES.from) / STEM_STARVES.over, 0, 1);
  x[V.stemStarved] = starved + (x[V.stemStarved] - starved) * at(STARVED_LEFT, pulses);
  const drive = breathingDrive(x, child);
  x[V.drive] = drive;
  const target = paco2Sought(x, child, drive);
  if (Math.abs(target - x[V.paco2]) > STIRS.carbonDioxide) x[V.unrest] = SETTLES;
  const assisted = x[V.ventilated] > 0 || x[V.bagged] > 0;
  x[V.paco2] = target + (x[V.paco2] - target) * at(assisted ? VENTILATED_LEFT : GAS_LEFT, pulses);
  x[V.paco2] = clamp(x[V.paco2], 12, 140);
  const pao2 = clamp(
    (alveolarOxygen(inspiredOxygen(x), x[V.paco2]) - 9) * (1 - x[V.shunt]),
    8,
    560,
  );
  if (Math.abs(pao2 - x[V.pao2]) > STIRS.oxygen) x[V.unrest] = SETTLES;
  x[V.pao2] = pao2 + (x[V.pao2] - pao2) * at(OXYGEN_LEFT, pulses);
  x[V.saturation] = 100 * oxygenSaturation(x[V.pao2] * bohr(x));
  x[V.respiratoryRate] = rate(x, child, drive);
}

/** One slow step of the lung that is not aired and of the muscles that tire. */
export function advanceLung(x: Vector, child: Child): void {
  advanceShunt(x, child);
  const load =
    x[V.ventilated] > 0
      ? 0
      : Math.max(0, x[V.respiratoryRate] / child.normal.respiratoryRate - 1.9);
  x[V.fatigue] = clamp(x[V.fatigue] + (0.002 * load - 0.001) * SLOW_STEP, 0, 1);
}

/** PaCO2 that a bag and mask holds, mm[Hg] (design). */
const BAGGED_PACO2 = 40;

/** What the ventilator is set to, a bag holds, or the child's own breathing seeks. mm[Hg]. */
function paco2Sought(x: Vector, child: Child, drive: number): number {
  if (x[V.ventilated] > 0) return x[V.paco2Target];
  const own = spontaneousPaco2(x, child, drive);
  return x[V.bagged] > 0 ? Math.min(BAGGED_PACO2, own) : own;
}

/** How far ammonia drives breathing, mm[Hg] of PaCO2 (design). */
const ammoniaDrive = (x: Vector): number => clamp((x[V.ammonia] - 90) / 28, 0, 14);

/** Drive from which acid in the blood is answered in full, and the fall over which it is no longer (design). */
const ANSWERS = { from: 0.7, over: 0.1 };

/** Arousal below which the breaths between pauses do not make good what pauses take, and the share they then leave (design). */
const NOT_MADE_GOOD = { below: 0.15, share: 0.5 };

/** Share of the air that pauses take: all is made good but in the deepest coma. */
function notMadeGood(x: Vector, child: Child): number {
  const deep = clamp(1 - x[V.arousal] / NOT_MADE_GOOD.below, 0, 1);
  return NOT_MADE_GOOD.share * deep * breathsLost(x, child);
}

/**
 * PaCO2 that the child's own breathing comes to, mm[Hg]: less with acid, fever and ammonia, more with less drive and
 * with breaths that fail to come. A centre that fails does not answer acid either. Design.
 */
function spontaneousPaco2(x: Vector, child: Child, drive: number): number {
  const answers = clamp(1 - (ANSWERS.from - drive) / ANSWERS.over, 0, 1);
  const acid = 1.1 * (x[V.bicarbonate] - 22) * answers;
  const fever = 0.7 * (x[V.temperature] - 37);
  const sought = clamp(child.normal.paco2 + acid - fever - ammoniaDrive(x), 14, 60);
  const obstructed = 12 * (1 - airwayReflexes(x));
  const aired = drive * (1 - notMadeGood(x, child));
  return sought / Math.max(0.22, aired) + obstructed + 4 * x[V.convulsing];
}

/**
 * Lung that is perfused and not aired: overfilling, aspiration through a lost airway, collapse in
 * pauses. 0.04 is ordinary. Design.
 */
function advanceShunt(x: Vector, child: Child): void {
  const wet = clamp((x[V.volume] - 25) / 60, 0, 0.4);
  const assisted = x[V.ventilated] > 0 || x[V.bagged] > 0;
  const unprotected = assisted ? 0 : 0.12 * (1 - airwayReflexes(x));
  const weak = 0.1 * x[V.postIctal] + 0.15 * convulsedShare(x);
  const leaky = 0.02 * Math.min(4, x[V.toxin]);
  const paused = assisted ? 0 : clamp(2.2 * pausing(x, child), 0, 0.35);
  const target = 0.04 + wet + unprotected + weak + paused + leaky + 0.15 * x[V.precipitate];
  x[V.shunt] = target + (x[V.shunt] - target) * SHUNT_LEFT;
}

/** Nurses leave the oxygen alone within so many per cent of saturation either side (design). */
const LEFT_ALONE = 2;
/** And turn it by so much of a whole a minute, down and up (design). */
const TURNED = { down: 0.02, up: 0.05 };
/** All that a mask or a ventilator adds to air. */
const PURE = 0.79;

/** Once a minute oxygen is turned to the saturation asked for; without one it stays as it was set by hand. */
export function turnOxygen(x: Vector): void {
  const target = x[V.saturationTarget];
  if (target === 0) return;
  const over = x[V.saturation] - target;
  const before = x[V.oxygen];
  if (over > LEFT_ALONE) x[V.oxygen] = Math.max(0, before - TURNED.down);
  if (over < -LEFT_ALONE) x[V.oxygen] = Math.min(PURE, before + TURNED.up);
  if (x[V.oxygen] !== before) x[V.unrest] = SETTLES;
}

/** Inspired oxygen as a fraction: air, and of what is given or the ventilator adds the share that reaches the lung. */
const inspiredOxygen = (x: Vector): number => 0.21 + x[V.oxygen] * drawnIn(x);

/** Oxygen before a mouth that draws no breath does not reach the lung: all of it down to gasps (design). */
const drawnIn = (x: Vector): number =>
  x[V.ventilated] > 0 || x[V.bagged] > 0 ? 1 : Math.min(1, x[V.drive] / GASPS);

/** Drive below which breaths are shallow and pause (design). */
export const SHALLOW = 0.5;

/** Drive below which breaths are gasps that grow rare (design). */
export const GASPS = 0.2;

/** PaCO2 that a child may come to who is to breathe without a tube, mm[Hg] (design). */
const BREATHES_TO = 48;

/** Without a tube it would go on: drive and reflexes for breaths without pauses that keep the carbon dioxide. */
export function breathesAlone(x: Vector, child: Child): boolean {
  const drive = breathingDrive(x, child);
  if (drive < SHALLOW || pausing(x, child) > 0 || airwayReflexes(x) < GUARDED) return false;
  return spontaneousPaco2(x, child, drive) < BREATHES_TO;
}

/** Airway reflexes that guard the airway, of 1 (design). */
const GUARDED = 0.5;

/** Share of the breaths that pauses take, 0 to 0.6 (design). */
const breathsLost = (x: Vector, child: Child): number => clamp(3.5 * pausing(x, child), 0, 0.6);

/** Share of the ordinary rate for a drive. */
function slowed(drive: number): number {
  if (drive >= 0.98) return 1;
  return (0.35 + 0.65 * Math.max(GASPS, drive)) * Math.min(1, drive / GASPS);
}

/** Breaths a minute: more with fever, acid and ammonia, fewer with less drive; a ventilator's rate for age. Design. */
function rate(x: Vector, child: Child, drive: number): number {
  if (x[V.ventilated] > 0) return Math.round(child.normal.respiratoryRate * 0.85);
  const fever = 1 + 0.1 * Math.max(-1, x[V.temperature] - 37);
  const acid = 1 + 0.035 * Math.max(0, 22 - x[V.bicarbonate]);
  const driven = 1 + 0.045 * ammoniaDrive(x);
  const breaths = 1 - breathsLost(x, child);
  const own = child.normal.respiratoryRate * fever * acid * driven * slowed(drive) * breaths;
  return clamp(own, 0, 90);
}
