import { SLOW_STEP, STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { left } from "../drug-table";
import {
  at,
  CYTOTOXIC,
  convulsedShare,
  grow,
  V as PLACE,
  REGION_SLOTS,
  slotsOf,
  type Vector,
} from "../vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const HIT_LEFT = left(4 * STEPS_AN_HOUR);
/** Hours for which the second hit goes on (design). */
const LASTS = 25;
/** Arming that makes half of a full second hit: ten minutes beyond half an hour of status (design). */
const HALF_ARMED = 0.1;
/** The clock of a status of long ago stands still, min. */
const LONGEST = 26_000;

/**
 * One slow step of the second hit after status: armed by more than half an hour of it, silent for days,
 * then a day of excitotoxic activity. 0 none to 1. The delay is the child's, day 4 to 6
 * [Takanashi2006]; the rest is design.
 */
export function advanceSecondHit(x: Vector, child: Child): void {
  if (x[V.excitotoxic] === 0) return;
  x[V.sinceArmed] = Math.min(LONGEST, x[V.sinceArmed] + SLOW_STEP);
  const hours = x[V.sinceArmed] / 60 - child.drivers.secondHitDelay;
  const target = hours >= 0 && hours < LASTS ? armed(x) : 0;
  x[V.secondHit] = target + (x[V.secondHit] - target) * HIT_LEFT;
  if (x[V.secondHit] < 1e-4) x[V.secondHit] = 0;
}

const armed = (x: Vector): number => x[V.excitotoxic] / (x[V.excitotoxic] + HALF_ARMED);

/**
 * Side that seizures start from at this minute, -1 left, 1 right, 0 neither: the status that arms a second hit
 * is of both sides, the focus comes with the hit.
 */
export const seizureSide = (x: Vector, { drivers }: Child): number =>
  drivers.excitotoxicity > 0 && x[V.sinceArmed] < 60 * drivers.secondHitDelay
    ? 0
    : drivers.seizureFocus;

/** A weaker focus shows in a silent seizure and on the EEG only; a convulsion from it is of both sides (design). */
export const KEEPS_TO_A_SIDE = 0.75;

const WHITE_MATTER = slotsOf(["subcortical-patches"]);
/** Injury of that white matter from which hands and seizures show it; diffusion has shown it for hours (design). */
const FELT = 0.16;

/** Activity of the second hit as far as it is felt: none before the white matter is hurt. 0 to 1. */
export function feltHit(x: Vector): number {
  if (x[V.secondHit] === 0) return 0;
  for (let i = 0; i < WHITE_MATTER.length; i++) {
    const slot = WHITE_MATTER[i] as number; // within its length
    if (at(x, CYTOTOXIC + slot) > FELT) return x[V.secondHit];
  }
  return 0;
}

/** Share an hour of cell injury in subcortical white matter under a full second hit (design). */
const HIT_RATE = 0.115 / STEPS_AN_HOUR;

/**
 * How readily each region takes it: the white matter under the frontal cortex, hardly the cortex above
 * it, and not the central strip [Takanashi2006]. Design.
 */
const TAKES: Readonly<Record<string, number>> = { "subcortical-patches": 1, "frontal-cortex": 0.5 };
const TAKEN = Float64Array.from(REGION_SLOTS, ({ name }) => TAKES[name] ?? 0);
const TAKING = Int32Array.from(REGION_SLOTS.keys()).filter((slot) => TAKEN[slot] !== 0);

/** A slow step of the injury it does: more in fever and under convulsion, less under antiseizure drugs. */
export function hit(x: Vector): void {
  const heat = 1 + 0.1 * Math.max(0, x[V.temperature] - 37.5);
  const calm = 1 - 0.15 * x[V.longProtection];
  const rate = HIT_RATE * x[V.secondHit] * heat * calm * (1 + 0.5 * convulsedShare(x));
  for (let i = 0; i < TAKING.length; i++) {
    const slot = TAKING[i] as number; // within its length
    grow(x, CYTOTOXIC + slot, rate * (TAKEN[slot] as number)); // one for each slot
  }
}
