import { clamp, type Luck } from "@encephalon/kernel";
import { PULSES, SETTLES, SLOW_STEP } from "./beat";
import type { Child } from "./child";
import { advanceExchange } from "./exchange";
import { advanceBlood } from "./systems/blood";
import { advanceBreathing, advanceLung, turnOxygen } from "./systems/breathing";
import { advanceCerebrospinalFluid } from "./systems/cerebrospinal-fluid";
import { advanceCirculation, advanceVessels, advanceVolume } from "./systems/circulation";
import { advanceConsciousness } from "./systems/consciousness";
import { advanceDrugs } from "./systems/drugs";
import { advanceElectrolytes } from "./systems/electrolytes";
import { advanceHeat } from "./systems/heat";
import { advanceInflammation } from "./systems/inflammation";
import { advanceInjury } from "./systems/injury";
import { advanceFuel, advanceMetabolism } from "./systems/metabolism";
import { advancePressure, advanceReserves } from "./systems/pressure";
import { advanceRash } from "./systems/rash";
import { advanceRegions, advanceStarvation } from "./systems/regions";
import {
  advanceSeizures,
  advanceSleep,
  convulsionStarting,
  nextConvulsion,
} from "./systems/seizures";
import { advanceTrigger } from "./systems/trigger";
import { V as PLACE, type Vector } from "./vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

type System = (x: Vector, child: Child, minute: number, luck: Luck) => void;
/** @param pulses length of the step */
type QuickSystem = (x: Vector, child: Child, pulses: number) => void;

/** Hours to answer: once in `SLOW_STEP` minutes. */
const SLOW: readonly System[] = [
  advanceTrigger,
  advanceInflammation,
  advanceHeat,
  advanceRash,
  advanceRegions,
  advanceElectrolytes,
  advanceMetabolism,
  advanceInjury,
  advanceBlood,
  advanceCerebrospinalFluid,
  advanceReserves,
  advanceVessels,
  advanceLung,
];

/** At once: every minute while anything stirs them, else with the slow ones, by as many minutes. */
const QUICK: readonly QuickSystem[] = [
  advanceDrugs,
  advanceVolume,
  advanceExchange,
  advanceFuel,
  advanceSleep,
  advancePressure,
  advanceStarvation,
  advanceConsciousness,
  advanceBreathing,
  advanceCirculation,
];

/**
 * One minute of the child, in place on a private vector, without allocation. The order is causal: what
 * comes in and what it inflames, then the body, then brain, breath and pulse. Tables for the
 * slow and the quick ones: an engine then compiles each system by itself, with its small functions inlined.
 * Answers for how many minutes brain, breath and pulse moved: 0 in a minute at rest.
 */
export function advance(x: Vector, child: Child, luck: Luck, minute: number): number {
  const onBeat = minute % SLOW_STEP === 0;
  const starting = convulsionStarting(x, child, minute, luck);
  if (!onBeat && x[V.unrest] === 0 && starting === 0) return 0;
  if (starting > 0) catchUp(x, child, minute);
  if (onBeat) moveSlowly(x, child, minute, luck);
  advanceSeizures(x, child, minute, luck, starting);
  if (x[V.herniation] > 0 && x[V.herniation] < 1) x[V.unrest] = SETTLES;
  if (x[V.unrest] > 0) x[V.unrest] -= 1;
  const minutes = catchUp(x, child, minute + 1);
  turnOxygen(x);
  return minutes;
}

/** The minute, from the door on, up to which a child stays as it is: until then nothing is astir, no beat comes, no convulsion starts. */
export function restsUntil(x: Vector, child: Child, luck: Luck, from: number, end: number): number {
  const sinceBeat = from % SLOW_STEP;
  if (x[V.unrest] > 0 || sinceBeat === 0) return from;
  return nextConvulsion(x, child, luck, from, Math.min(end, from + SLOW_STEP - sinceBeat));
}

function moveSlowly(x: Vector, child: Child, minute: number, luck: Luck): void {
  for (let i = 0; i < SLOW.length; i++) SLOW[i]?.(x, child, minute, luck);
  x[V.convulsed] = 0;
}

/** Brain, breath and pulse come up to a minute of the clock; answers by how many minutes. */
export function catchUp(x: Vector, child: Child, minute: number): number {
  const minutes = clamp(minute - x[V.livedTo], 0, SLOW_STEP);
  x[V.livedTo] = minute;
  if (minutes === 1) for (let i = 0; i < PULSES; i++) move(x, child, 1);
  else if (minutes > 1) move(x, child, minutes * PULSES);
  return minutes;
}

function move(x: Vector, child: Child, pulses: number): void {
  for (let i = 0; i < QUICK.length; i++) QUICK[i]?.(x, child, pulses);
}
