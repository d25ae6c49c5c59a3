import { clamp, exp, type Luck, normal, process, uniform } from "@encephalon/kernel";
import type { Child } from "../child";
import { effect, LEVEL } from "../drug-table";
import { V, type Vector } from "../vector";

const CONVULSION = process("convulsion");
const CONVULSION_LENGTH = process("convulsion-length");
const ELECTROGRAPHIC = process("electrographic");
const BREAKS = process("convulsion-breaks");

/** Protection against convulsions by all drugs, 0 to 1. */
const protection = (x: Vector): number => {
  const quick = x[V.benzodiazepine];
  return 1 - (1 - x[V.longProtection]) * (1 - (0.85 * quick) / (quick + 0.5));
};

/** Chance a minute that a convulsion starts (design). */
export function seizureHazard(x: Vector, child: Child): number {
  const irritation =
    0.00015 * x[V.brainInflammation] +
    0.004 * x[V.cortexCytotoxic] +
    0.00015 * Math.max(0, x[V.temperature] - 39.5) +
    (x[V.glucose] < 2.2 ? 0.01 : 0) +
    (x[V.sodium] < 124 ? 0.006 : 0) +
    0.004 * x[V.excitotoxic] +
    0.0003 * effect(x, LEVEL.haloperidol);
  return (irritation * (1 - protection(x))) / child.drivers.seizureThreshold;
}

/**
 * One minute of convulsions, silent seizures and the sleep after them. `onset` starts the first
 * one.
 */
export function advanceSeizures(x: Vector, child: Child, minute: number, luck: Luck): void {
  if (minute === child.drivers.onset && child.drivers.firstSeizure > 0) {
    start(x, Math.max(1, Math.round(child.drivers.firstSeizure)));
  }
  x[V.postIctal] *= child.postIctalLeft;
  if (x[V.convulsing] > 0) convulse(x, child, minute, luck);
  else if (minute > child.drivers.onset) mayConvulse(x, child, minute, luck);
  advanceElectrographic(x, child, minute, luck);
}

function mayConvulse(x: Vector, child: Child, minute: number, luck: Luck): void {
  const hazard = seizureHazard(x, child);
  if (hazard === 0 || uniform(luck, CONVULSION, minute) >= hazard) return;
  const length = exp(1.1 + 0.7 * normal(luck, CONVULSION_LENGTH, minute));
  start(x, clamp(Math.round(length), 1, 90));
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

/** A drug in force may break it at any minute; otherwise it runs its length. */
function convulse(x: Vector, child: Child, minute: number, luck: Luck): void {
  x[V.convulsionMinutes] += 1;
  x[V.convulsionLeft] -= 1;
  x[V.lactate] = Math.min(30, x[V.lactate] + CONVULSION_LACTATE);
  const broken = uniform(luck, BREAKS, minute) < 0.4 * protection(x) * protection(x);
  x[V.postIctal] = clamp(x[V.postIctal] + 0.035, 0, 0.9);
  if (x[V.convulsionMinutes] > STATUS) armSecondHit(x, child);
  if (x[V.convulsionLeft] > 0 && !broken) return;
  x[V.convulsing] = 0;
  x[V.convulsionEnded] = minute;
  x[V.postIctal] = Math.max(x[V.postIctal], 0.45);
}

/**
 * Silent seizures: a burden 0 to 1 that rises in a child with the tendency and falls to
 * longer-acting drugs.
 */
function advanceElectrographic(x: Vector, child: Child, minute: number, luck: Luck): void {
  const tendency = child.drivers.silentSeizures;
  if (tendency === 0 || minute <= child.drivers.onset) return;
  const wants = tendency * (1 - x[V.longProtection]) * (x[V.convulsing] > 0 ? 0 : 1) > 0.3 ? 1 : 0;
  const drift = uniform(luck, ELECTROGRAPHIC, minute) < 0.5 ? 0.04 : 0.02;
  x[V.electrographic] = clamp(x[V.electrographic] + (wants === 1 ? drift : -drift), 0, 1);
}
