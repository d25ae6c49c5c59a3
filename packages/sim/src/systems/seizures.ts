import { clamp, exp, firstBelow, type Luck, normal, process, uniform } from "@encephalon/kernel";
import { SETTLES } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL } from "../drug-table";
import { at, V as PLACE, type Vector } from "../vector";
import { feltHit } from "./second-hit";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const CONVULSION = process("convulsion");
const CONVULSION_LENGTH = process("convulsion-length");
const ELECTROGRAPHIC = process("electrographic");
const BREAKS = process("convulsion-breaks");

/**
 * The seizure that the door sees begins a quarter of its length before it, at least one minute and at most three:
 * a drug ordered at once still finds it, unless it is over within minutes by itself (design).
 */
const atTheDoor = (length: number): number => clamp(Math.round(1 - length / 4), -3, -1);

/** Protection against convulsions by all drugs, 0 to 1. */
const protection = (x: Vector): number => {
  const quick = x[V.benzodiazepine];
  return 1 - (1 - x[V.longProtection]) * (1 - (0.85 * quick) / (quick + 0.5));
};

/** Drugs in force keep a convulsion from starting above this (design). */
const isProtected = (x: Vector): boolean => protection(x) > 0.6;

/** Chance a minute of a convulsion in the most irritated brain (design); most draws end here, unreckoned. */
const MOST_HAZARD = 0.1;

/**
 * Chance a minute that a convulsion starts (design). A child's own threshold holds against inflammation, hurt cortex
 * and fever; what starves or poisons a brain makes any child convulse.
 */
export function seizureHazard(x: Vector, child: Child): number {
  const hit = feltHit(x);
  const antipsychotic = effect(x, LEVEL.haloperidol);
  const irritation =
    0.00015 * x[V.brainInflammation] +
    0.004 * x[V.cortexCytotoxic] +
    0.00015 * Math.max(0, x[V.temperature] - 39.5);
  const derangement =
    (x[V.glucose] < 2.2 ? 0.004 : 0) +
    (x[V.sodium] < 124 ? 0.0024 : 0) +
    0.03 * hit * hit +
    0.0005 * x[V.energyFailure] +
    0.0000025 * Math.max(0, x[V.ammonia] - 200) +
    0.00025 * antipsychotic * antipsychotic;
  return (irritation / child.drivers.seizureThreshold + derangement) * (1 - protection(x));
}

/**
 * One minute of convulsions and silent seizures.
 *
 * @param starting length of the convulsion that starts at this minute, min; 0 if none does
 */
export function advanceSeizures(
  x: Vector,
  child: Child,
  minute: number,
  luck: Luck,
  starting: number,
): void {
  if (isSilenced(x)) {
    silence(x, minute);
    return;
  }
  if (starting > 0) start(x, starting);
  if (x[V.convulsing] > 0) convulse(x, child, minute, luck);
  advanceElectrographic(x, child, minute, luck);
  if (x[V.convulsing] === 0) return;
  x[V.convulsed] += 1;
  x[V.unrest] = SETTLES;
}

/** So many pulses of the sleep after a seizure. */
export function advanceSleep(x: Vector, { postIctalLeft }: Child, pulses: number): void {
  x[V.postIctal] *= at(postIctalLeft, pulses);
}

/** Minutes of the convulsion that starts at this minute: `onset` starts the first one. 0 where none does. */
export function convulsionStarting(x: Vector, child: Child, minute: number, luck: Luck): number {
  if (isSilenced(x)) return 0;
  if (minute < 0 && isAtTheDoor(child, minute)) return Math.round(child.drivers.arrivalSeizure);
  if (x[V.convulsing] > 0) return 0;
  if (isFirstOrRepeat(child, minute) || (minute === child.secondSeizureAt && !isProtected(x)))
    return Math.max(1, Math.round(child.drivers.firstSeizure));
  return minute > child.drivers.onset ? drawnConvulsion(x, child, minute, luck) : 0;
}

/**
 * The first minute from this one on at which a convulsion starts in a child who until then stays as it is; `end` where
 * none does.
 */
export function nextConvulsion(
  x: Vector,
  child: Child,
  luck: Luck,
  from: number,
  end: number,
): number {
  let minute = from;
  while (minute < end && convulsionStarting(x, child, minute, luck) === 0)
    minute = nextChance(child, luck, minute + 1, end);
  return minute;
}

/** The next minute after the door for which a convulsion is set, or that drew one for the most irritated brain. */
function nextChance(child: Child, luck: Luck, from: number, end: number): number {
  if (from < 0) return from;
  const { onset } = child.drivers;
  const second = child.secondSeizureAt ?? end;
  const set = Math.min(onset >= from ? onset : end, second >= from ? second : end, end);
  return firstBelow(luck, CONVULSION, MOST_HAZARD, from, set);
}

/** Unmet need above which no cell of the brain fires (design). */
const UNFED = 0.9;

/** Nothing is left that could fire: complete herniation, or no blood to the brain. */
const isSilenced = (x: Vector): boolean => x[V.herniation] >= 1 || x[V.ischaemia] > UNFED;

/** Convulsion and silent seizures end at once. */
function silence(x: Vector, minute: number): void {
  if (x[V.convulsing] > 0) x[V.convulsionEnded] = minute;
  x[V.convulsing] = 0;
  x[V.electrographic] = 0;
}

function isAtTheDoor({ drivers }: Child, minute: number): boolean {
  const length = Math.round(drivers.arrivalSeizure);
  return length > 0 && minute === atTheDoor(length);
}

/** Minutes from the start of one seizure of a cluster to the next (design). */
const CLUSTER = 40;

/** The seizure at N, and those of its like that follow before any drug could be given. */
function isFirstOrRepeat({ drivers }: Child, minute: number): boolean {
  const since = minute - drivers.onset;
  if (drivers.firstSeizure <= 0 || since < 0 || (since > 0 && minute >= 0)) return false;
  return since % CLUSTER === 0 && since / CLUSTER <= Math.round(drivers.seizureRepeats);
}

function drawnConvulsion(x: Vector, child: Child, minute: number, luck: Luck): number {
  const drawn = uniform(luck, CONVULSION, minute);
  if (drawn >= MOST_HAZARD || drawn >= seizureHazard(x, child)) return 0;
  const length = exp(1.1 + 0.7 * normal(luck, CONVULSION_LENGTH, minute));
  return 1 + clamp(Math.round(length), 1, 90); // and the minute in which it starts
}

function start(x: Vector, length: number): void {
  x[V.convulsing] = 1;
  x[V.convulsionLeft] = length;
  x[V.convulsionMinutes] = 0;
}

/** Established status arms a second hit after so many minutes (design). */
const STATUS = 30;

function armSecondHit(x: Vector, child: Child): void {
  x[V.excitotoxic] = clamp(x[V.excitotoxic] + 0.01 * child.drivers.excitotoxicity, 0, 1);
}

/** Lactate that convulsing muscle adds, mmol/L a minute (design). */
const CONVULSION_LACTATE = 0.15;

/** Minutes of convulsion from which muscle sets ammonia free, and how much a minute, umol/L (design). */
const TIRES = 10;
const TIRED_MUSCLE = 1.4;

/** A drug in force may break it at any minute; otherwise it runs its length. */
function convulse(x: Vector, child: Child, minute: number, luck: Luck): void {
  x[V.convulsionMinutes] += 1;
  x[V.convulsionLeft] -= 1;
  x[V.lactate] = Math.min(30, x[V.lactate] + CONVULSION_LACTATE);
  if (x[V.convulsionMinutes] > TIRES) x[V.ammonia] = Math.min(2000, x[V.ammonia] + TIRED_MUSCLE);
  const broken = uniform(luck, BREAKS, minute) < 0.4 * protection(x) * protection(x);
  x[V.postIctal] = clamp(x[V.postIctal] + 0.035, 0, 0.82);
  if (x[V.convulsionMinutes] > STATUS) armSecondHit(x, child);
  if (x[V.convulsionLeft] > 0 && !broken) return;
  x[V.convulsing] = 0;
  x[V.convulsionEnded] = minute;
  x[V.postIctal] = Math.max(x[V.postIctal], 0.45);
}

/** Hours after N at which the tendency to silent seizures has fallen to a half (design). */
const EBBS = 18;
/** Most that benzodiazepines take from silent seizures: less than from a convulsion (design). */
const SILENT_RESISTS = 0.5;
/** What is left of the tendency above which seizures go on (design). */
const GOES_ON = 0.3;

/** Silent seizures under a full second hit (design). */
const SECOND_SILENT = 0.7;

/**
 * Silent seizures: a burden 0 to 1 that rises in a child with the tendency. Longer-acting drugs end them; a
 * benzodiazepine ends what can be seen for as long as it lasts, which is why they come back unseen [NCSE-AE].
 * The tendency dies down by itself over a day (design).
 */
function advanceElectrographic(x: Vector, child: Child, minute: number, luck: Luck): void {
  const tendency = child.drivers.silentSeizures;
  const second = SECOND_SILENT * feltHit(x);
  if (tendency + second + x[V.electrographic] === 0 || minute <= child.drivers.onset) return;
  const hours = (minute - child.drivers.onset) / 60 - child.drivers.silentDelay;
  const ebbed = hours <= 0 ? 0 : tendency / (1 + (hours * hours) / (EBBS * EBBS));
  const quick = (SILENT_RESISTS * x[V.benzodiazepine]) / (x[V.benzodiazepine] + 0.5);
  const left = Math.max(ebbed, second) * (1 - x[V.longProtection]) * (1 - quick);
  const goesOn = x[V.convulsing] === 0 && left > GOES_ON;
  if (!goesOn && x[V.electrographic] === 0) return;
  const drift = uniform(luck, ELECTROGRAPHIC, minute) < 0.5 ? 0.04 : 0.02;
  const before = x[V.electrographic];
  x[V.electrographic] = clamp(before + (goesOn ? drift : -drift), 0, 1);
  if (x[V.electrographic] !== before) x[V.unrest] = SETTLES;
}
