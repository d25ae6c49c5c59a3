import type { Luck } from "@encephalon/kernel";
import { QUIET_BEFORE, SLOW_STEP } from "./beat";
import type { Child } from "./child";
import { advanceExchange } from "./exchange";
import { advanceBlood } from "./systems/blood";
import { advanceBreathing } from "./systems/breathing";
import { advanceCerebrospinalFluid } from "./systems/cerebrospinal-fluid";
import { advanceCirculation } from "./systems/circulation";
import { advanceConsciousness } from "./systems/consciousness";
import { advanceDrugs } from "./systems/drugs";
import { advanceElectrolytes } from "./systems/electrolytes";
import { advanceHeat } from "./systems/heat";
import { advanceInflammation } from "./systems/inflammation";
import { advanceMetabolism } from "./systems/metabolism";
import { advancePressure } from "./systems/pressure";
import { advanceRegions } from "./systems/regions";
import { advanceSeizures } from "./systems/seizures";
import { advanceTrigger } from "./systems/trigger";
import type { Vector } from "./vector";

type System = (x: Vector, child: Child, minute: number, luck: Luck) => void;

/** Hours to answer: once in `SLOW_STEP` minutes. */
const SLOW: readonly System[] = [
  advanceTrigger,
  advanceInflammation,
  advanceRegions,
  advanceElectrolytes,
  advanceMetabolism,
  advanceBlood,
  advanceCerebrospinalFluid,
];

/** Minutes to answer: every minute. */
const STEADY: readonly System[] = [advanceDrugs, advanceHeat, advanceExchange];

/** At once: every minute from shortly before the first neurological symptom on. */
const ACUTE: readonly System[] = [
  advanceSeizures,
  advancePressure,
  advanceConsciousness,
  advanceBreathing,
  advanceCirculation,
];

/**
 * One minute of the child, in place on a private vector, without allocation. The order is causal: what
 * comes in and what it inflames, then the body, then brain, breath and pulse. Tables, and not calls one
 * by one: an engine then compiles each system by itself, with its small functions inlined.
 */
export function advance(x: Vector, child: Child, luck: Luck, minute: number): void {
  const onBeat = minute % SLOW_STEP === 0;
  if (onBeat) live(SLOW, x, child, luck, minute);
  live(STEADY, x, child, luck, minute);
  if (onBeat || minute > child.drivers.onset - QUIET_BEFORE) live(ACUTE, x, child, luck, minute);
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
