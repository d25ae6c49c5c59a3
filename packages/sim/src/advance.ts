import type { Luck } from "@encephalon/kernel";
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

/**
 * The order is causal: what comes in, what it inflames, what swells and seizes, then breathing,
 * circulation and chemistry. A table, and not calls one by one: an engine then compiles each
 * system by itself, with its small functions inlined.
 */
const SYSTEMS: readonly System[] = [
  advanceDrugs,
  advanceTrigger,
  advanceInflammation,
  advanceHeat,
  advanceSeizures,
  advanceRegions,
  advancePressure,
  advanceConsciousness,
  advanceBreathing,
  advanceCirculation,
  advanceElectrolytes,
  advanceMetabolism,
  advanceBlood,
  advanceCerebrospinalFluid,
  advanceExchange,
];

/** One minute of the child, in place on a private vector, without allocation. */
export function advance(x: Vector, child: Child, luck: Luck, minute: number): void {
  for (let i = 0; i < SYSTEMS.length; i++) SYSTEMS[i]?.(x, child, minute, luck);
}
