import { STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { LEVEL, left } from "../drug-table";
import { at, CYTOTOXIC, grow, V as PLACE, VASOGENIC, type Vector } from "../vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const HOUR = STEPS_AN_HOUR;
/** Half-times in hours: how fast it rises and falls, and fades by itself; steroid's habit (design). */
const RISES = left(24 * HOUR);
const FALLS = left(40 * HOUR);
const HABIT_LEFT = left(60 * HOUR);
const FADES_OVER = 14 * 1440;

/**
 * One slow step of demyelinating inflammation, 1 in an ordinary attack. It begins at the first symptom and
 * fades over weeks; steroid holds it down within days; what is held down comes back when the steroid stops
 * at once, and not when it is tapered. Design, after [Cole2019; Baumann2015].
 */
export function advanceDemyelination(x: Vector, child: Child, minute: number): void {
  const { demyelination, onset } = child.drivers;
  if (demyelination === 0 || minute < onset) return;
  const hold = heldDown(x);
  const habit = x[V.steroidHabit];
  const rebound = REBOUND * Math.max(0, habit - hold - TAPERED);
  const faded = 1 / (1 + (minute - onset) / FADES_OVER);
  const target = demyelination * faded * (1 - HELD * hold + rebound);
  const now = x[V.demyelination];
  x[V.demyelination] = target + (now - target) * (target > now ? RISES : FALLS);
  x[V.steroidHabit] = hold + (habit - hold) * HABIT_LEFT;
}

/** Most of the attack that steroid takes away, and most that its sudden end gives back (design). */
const HELD = 0.9;
const REBOUND = 1.2;
/** A fall of the steroid by so much is borne (design). */
const TAPERED = 0.25;

/** How far steroid holds it down, 0 to 1: genes answer to little, so a taper by mouth holds on too (design). */
function heldDown(x: Vector): number {
  const pulses =
    at(x, LEVEL.methylprednisolone) +
    0.4 * at(x, LEVEL.dexamethasone) +
    0.06 * at(x, LEVEL.prednisolone);
  return pulses / (pulses + 0.12);
}

/** Below this nothing swells (design). */
export const DEMYELINATES = 0.01;
/** Share an hour of a fully vulnerable region in an ordinary attack: much water, few cells lost (design). */
const SWELLS = 0.03 / HOUR;
const INJURES = 0.0008 / HOUR;

/** Water in myelin: diffusion rises, few cells are lost. */
export function demyelinate(x: Vector, child: Child): void {
  const { vulnerable, vulnerability } = child;
  for (let i = 0; i < vulnerable.length; i++) {
    const slot = vulnerable[i] as number; // within its length
    const exposure = x[V.demyelination] * (vulnerability[slot] as number); // one for each slot
    grow(x, VASOGENIC + slot, SWELLS * exposure);
    grow(x, CYTOTOXIC + slot, INJURES * exposure);
  }
}
