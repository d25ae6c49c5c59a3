import type { Luck } from "@encephalon/kernel";
import { SETTLES, SLOW_STEP } from "./beat";
import type { Child } from "./child";
import { advanceExchange } from "./exchange";
import { advanceBlood } from "./systems/blood";
import { advanceBreathing, advanceLung } from "./systems/breathing";
import { advanceCerebrospinalFluid } from "./systems/cerebrospinal-fluid";
import { advanceCirculation, advanceVessels, advanceVolume } from "./systems/circulation";
import { advanceConsciousness } from "./systems/consciousness";
import { advanceDrugs } from "./systems/drugs";
import { advanceElectrolytes } from "./systems/electrolytes";
import { advanceHeat } from "./systems/heat";
import { advanceInflammation } from "./systems/inflammation";
import { advanceInjury } from "./systems/injury";
import { advanceMetabolism } from "./systems/metabolism";
import { advancePressure, advanceReserves } from "./systems/pressure";
import { advanceRash } from "./systems/rash";
import { advanceRegions } from "./systems/regions";
import { advanceSeizures } from "./systems/seizures";
import { advanceTrigger } from "./systems/trigger";
import { V as PLACE, type Vector } from "./vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

type System = (x: Vector, child: Child, minute: number, luck: Luck) => void;

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

/** At once: every minute while anything stirs them, else with the slow ones. */
const ACUTE: readonly System[] = [
  advancePressure,
  advanceConsciousness,
  advanceBreathing,
  advanceCirculation,
];

/**
 * One minute of the child, in place on a private vector, without allocation. The order is causal: what
 * comes in and what it inflames, then the body, then brain, breath and pulse. Tables for the
 * slow and the acute ones: an engine then compiles each system by itself, with its small functions inlined. What
 * comes and goes by the minute is small, and called by name.
 * Answers whether brain, breath and pulse moved.
 */
export function advance(x: Vector, child: Child, luck: Luck, minute: number): boolean {
  const onBeat = minute % SLOW_STEP === 0;
  if (onBeat) live(SLOW, x, child, luck, minute);
  advanceDrugs(x);
  advanceVolume(x, child);
  advanceExchange(x);
  advanceSeizures(x, child, minute, luck);
  if (x[V.convulsing] > 0 || x[V.herniation] > 0) x[V.unrest] = SETTLES;
  if (!onBeat && x[V.unrest] === 0) return false;
  if (x[V.unrest] > 0) x[V.unrest] -= 1;
  live(ACUTE, x, child, luck, minute);
  return true;
}

function live(
  systems: readonly System[],
  x: Vector,
  child: Child,
  luck: Luck,
  minute: number,
): void {
  for (let i = 0; i < systems.length; i++) systems[i]?.(x, child, minute, luck);
}
