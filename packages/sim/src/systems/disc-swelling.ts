import { clamp } from "@encephalon/kernel";
import { STEPS_AN_HOUR } from "../beat";
import { left } from "../drug-table";
import { V as PLACE, type Vector } from "../vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const DISC_UP = left(18 * STEPS_AN_HOUR);
const DISC_DOWN = left(10 * 24 * STEPS_AN_HOUR);

/** Pressure within, mm[Hg], from which discs begin to swell, and over which they do so fully (design). */
const SWELLS_FROM = 15;
const SWELLS_OVER = 8;

/** One slow step of the discs' swelling, 0 to 1: it takes a day of raised pressure and weeks to go, so it is a sign of days. Design. */
export function advanceDiscSwelling(x: Vector): void {
  const swollen = clamp((x[V.icp] - SWELLS_FROM) / SWELLS_OVER, 0, 1);
  x[V.discSwelling] =
    swollen + (x[V.discSwelling] - swollen) * (swollen > x[V.discSwelling] ? DISC_UP : DISC_DOWN);
}

/** A swelling that an ophthalmoscope shows, and one with which a sixth nerve fails (design). */
export const DISCS_BLURRED = 0.35;
export const SIXTH_NERVE_FAILS = 0.42;
