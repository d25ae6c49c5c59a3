import { clamp } from "@encephalon/kernel";
import { STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, left } from "../drug-table";
import { V as PLACE, type Vector } from "../vector";
import { crowded, shareGone } from "./logistic";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** A source of bacteria that shows: a limb that is spared, a wound to open (design). */
export const SOURCE_SHOWS = 0.05;

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
  const growth = (15.6 / (prodrome * HOUR)) * (1 - x[V.immunity]);
  const clearance = (0.75 / (cytokineDuration * HOUR)) * x[V.immunity] * (1 + antiviral(x));
  x[V.viralLoad] = crowded(load, growth - clearance, growth / ceiling);
  x[V.immunity] += shareGone((0.08 / HOUR) * Math.min(1, load)) * (1 - x[V.immunity]);
  if (x[V.bacteria] > 0) advanceBacteria(x, child);
}

/** Antivirals shorten the illness, and do nothing for the brain [Uyeki2019]. Unit: 1. */
const antiviral = (x: Vector): number =>
  0.25 * Math.max(effect(x, LEVEL.oseltamivir), effect(x, LEVEL.peramivir));

/**
 * Bacteria double in 4 h, up to 3. An antibiotic stops and kills what it reaches; what sits in a source is
 * out of reach until it is opened. Steroids and tocilizumab take the guard off. Toxin is made by what lives,
 * less once its making is stopped. Design.
 */
function advanceBacteria(x: Vector, child: Child): void {
  const load = x[V.bacteria];
  const reached = antibiotic(x) * (1 - x[V.source]);
  const growth = (0.169 / HOUR) * (1 - reached) * unbridled(x);
  x[V.bacteria] = clamp(crowded(load, growth - (0.45 / HOUR) * reached, growth / 3), 0, 3);
  const stopped = Math.max(effect(x, LEVEL.clindamycin), effect(x, LEVEL.linezolid));
  const made = child.drivers.bacterialToxin * x[V.bacteria] * (1 - 0.7 * stopped);
  x[V.toxin] = made + (x[V.toxin] - made) * TOXIN_LEFT;
}

/** Bacteria grow faster under a steroid pulse and without interleukin 6 (design). */
const unbridled = (x: Vector): number =>
  1 + 0.5 * effect(x, LEVEL.methylprednisolone) + 0.5 * effect(x, LEVEL.tocilizumab);

/** The strongest antibacterial running, 0 to 1. */
export const antibiotic = (x: Vector): number =>
  Math.max(
    effect(x, LEVEL.ceftriaxone),
    effect(x, LEVEL.cefotaxime),
    effect(x, LEVEL.meropenem),
    0.6 * effect(x, LEVEL.clindamycin),
    0.6 * effect(x, LEVEL.linezolid),
    0.7 * effect(x, LEVEL.vancomycin),
  );
