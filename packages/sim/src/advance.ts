import type { Luck } from "@encephalon/kernel";
import type { Child } from "./child";
import { advanceDrugs } from "./drug-table";
import { advanceExchange } from "./exchange";
import { advanceBlood } from "./systems/blood";
import { advanceBreathing } from "./systems/breathing";
import { advanceCerebrospinalFluid } from "./systems/cerebrospinal-fluid";
import { advanceCirculation } from "./systems/circulation";
import { advanceConsciousness } from "./systems/consciousness";
import { advanceDrugEffects } from "./systems/drug-effects";
import { advanceElectrolytes } from "./systems/electrolytes";
import { advanceHeat } from "./systems/heat";
import { advanceInflammation } from "./systems/inflammation";
import { advanceMetabolism } from "./systems/metabolism";
import { advancePressure } from "./systems/pressure";
import { advanceRegions } from "./systems/regions";
import { advanceSeizures } from "./systems/seizures";
import { advanceTrigger } from "./systems/trigger";
import { V, type Vector } from "./vector";

/**
 * One minute of the child, in place on a private vector, without allocation. The order is causal: what
 * comes in, what it inflames, what swells and seizes, then breathing, circulation and chemistry.
 */
export function advance(x: Vector, child: Child, luck: Luck, minute: number): void {
  if (x[V.drugsActive] > 0) {
    advanceDrugs(x);
    advanceDrugEffects(x);
  }
  advanceTrigger(x, child);
  advanceInflammation(x, child, minute);
  advanceHeat(x, child);
  advanceSeizures(x, child, luck, minute);
  advancePressure(x, child, advanceRegions(x, child));
  advanceConsciousness(x);
  advanceBreathing(x, child);
  advanceCirculation(x, child);
  advanceElectrolytes(x, child);
  advanceMetabolism(x, child);
  advanceBlood(x, child);
  advanceCerebrospinalFluid(x, child);
  if (x[V.exchangeLeft] > 0) advanceExchange(x);
}
