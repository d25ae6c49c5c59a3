import { clamp } from "@encephalon/kernel";
import { STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, left } from "../drug-table";
import { V, type Vector } from "../vector";

const HOUR = STEPS_AN_HOUR;
const TOXIN_LEFT = left(3 * HOUR);

/**
 * The trigger's load in the body, 0 to its virulence. It grows so that it is near its peak at the first
 * neurological symptom, then immunity clears it. Unit: 1. Design.
 */
export function advanceTrigger(x: Vector, child: Child): void {
  const { virusVirulence, prodrome, cytokineDuration } = child.drivers;
  const load = x[V.viralLoad];
  const ceiling = Math.max(0.05, virusVirulence);
  const growth = (16 / (prodrome * HOUR)) * load * (1 - load / ceiling);
  const clearance = (0.75 / (cytokineDuration * HOUR)) * x[V.immunity] * load;
  x[V.viralLoad] = Math.max(
    0,
    load + growth * (1 - x[V.immunity]) - clearance * (1 + antiviral(x)),
  );
  x[V.immunity] += (0.08 / HOUR) * Math.min(1, load) * (1 - x[V.immunity]);
  if (x[V.bacteria] > 0) advanceBacteria(x, child);
}

/** Antivirals shorten the illness, and do nothing for the brain [Uyeki2019]. Unit: 1. */
const antiviral = (x: Vector): number =>
  0.25 * Math.max(effect(x, LEVEL.oseltamivir), effect(x, LEVEL.peramivir));

/** Bacteria double in 4 h until antibiotics reach them; the source's share is out of reach. Design. */
function advanceBacteria(x: Vector, child: Child): void {
  const killed = (0.35 / HOUR) * antibiotic(x);
  const reached = 1 - child.drivers.bacterialSource;
  const load = x[V.bacteria];
  const growth = (0.17 / HOUR) * load * (1 - load / 3);
  x[V.bacteria] = clamp(load + growth - killed * reached * load, 0, 3);
  const made = child.drivers.bacterialToxin * load * (1 - 0.7 * effect(x, LEVEL.clindamycin));
  x[V.toxin] = made + (x[V.toxin] - made) * TOXIN_LEFT;
}

/** The strongest antibacterial running, 0 to 1. */
const antibiotic = (x: Vector): number =>
  Math.max(
    effect(x, LEVEL.ceftriaxone),
    effect(x, LEVEL.cefotaxime),
    0.7 * effect(x, LEVEL.vancomycin),
  );
