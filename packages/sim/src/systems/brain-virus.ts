import { clamp } from "@encephalon/kernel";
import { STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { LEVEL } from "../drug-table";
import { at, CYTOTOXIC, grow, HAEMORRHAGE, V as PLACE, VASOGENIC, type Vector } from "../vector";
import { crowded } from "./logistic";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const HOUR = STEPS_AN_HOUR;
/** It has entered so many minutes before the first neurological symptom (design). */
const ENTERS = 1440;
/** Its load when it enters, of its unchecked peak (design). */
const FIRST = 0.02;
/** Share an hour: it doubles in 12 hours; aciclovir in full force halves it in half a day [timings, design]. */
const GROWTH = 0.06 / HOUR;
const KILLED = 0.16 / HOUR;
/** A pulse of steroid lets it grow so much faster and higher (design). */
const UNBRIDLED = 0.8;
/** Share of the limbic brain that it crosses in an hour at a load of 1 (design). */
const CROSSES = 0.009 / HOUR;
/** Loads below these do nothing, and are gone (design). */
const GONE = 1e-3;

/**
 * One slow step of a virus that grows in the brain itself (1 is an ordinary encephalitis at its peak).
 * It spreads from where it entered to regions of less and less vulnerability; aciclovir kills it, steroid
 * without aciclovir feeds it. Design, after [Whitley2005; ABN-HSV].
 */
export function advanceBrainVirus(x: Vector, child: Child, minute: number): void {
  const peak = child.drivers.neurotropicVirus;
  if (peak === 0) return;
  if (x[V.virusSpread] === 0 && minute >= child.drivers.onset - ENTERS) enter(x, peak);
  const load = x[V.brainVirus];
  const unbridled = 1 + UNBRIDLED * x[V.steroid];
  const left = crowded(load, GROWTH * unbridled - KILLED * aciclovir(x), GROWTH / peak);
  x[V.brainVirus] = left < GONE ? 0 : left;
  x[V.virusSpread] = Math.min(1, x[V.virusSpread] + CROSSES * load);
}

/** Share of its force that aciclovir has: steep, so that a course broken off is soon without any (design). */
function aciclovir(x: Vector): number {
  const doses = at(x, LEVEL.aciclovir);
  return (doses * doses) / (doses * doses + 0.6);
}

function enter(x: Vector, peak: number): void {
  x[V.brainVirus] = FIRST * peak;
  x[V.virusSpread] = 0.01;
}

/**
 * Inflammation that it keeps alight, and cytokines that come of it, at a load of 1 (design). The inflammation
 * lies where the virus is: what it does to regions is counted there, below.
 */
export const INVADED = 0.4;
export const FEVERS = 0.6;

/** Share an hour of a region that the virus fills at a load of 1 (design). */
const INJURES = 0.034 / HOUR;
const SWELLS = 0.04 / HOUR;
const BLEEDS = 0.008 / HOUR;

/** What it does where it has come to: cells injured, water, small bleeds in the cortex. */
export function infect(x: Vector, child: Child): void {
  const { vulnerable, vulnerability, drivers } = child;
  for (let i = 0; i < vulnerable.length; i++) {
    const slot = vulnerable[i] as number; // within its length
    const reached = reachedBy(x[V.virusSpread], vulnerability[slot] as number); // one for each slot
    if (reached === 0) continue;
    const harm = x[V.brainVirus] * reached;
    grow(x, CYTOTOXIC + slot, INJURES * harm);
    grow(x, VASOGENIC + slot, SWELLS * harm);
    const blood = at(x, HAEMORRHAGE + slot);
    const bled = BLEEDS * harm * drivers.haemorrhageTendency * (1 - blood);
    x[HAEMORRHAGE + slot] = clamp(blood + bled, 0, 1);
  }
}

/** Regions catch it in the order of their vulnerability: full a quarter of the way after it comes to them. */
const reachedBy = (spread: number, vulnerability: number): number =>
  clamp((spread - (1 - vulnerability)) * 4, 0, 1);

/** Load from which there is virus in the CSF to be found (design). */
export const SHED = 0.03;
