import { SLOW_STEP } from "../beat";
import type { Child } from "../child";
import { V as PLACE, type Vector } from "../vector";
import { fever } from "./heat";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** Share of the immune answer that has to be there (design). */
const ANSWERED = 0.8;
/** Fever, Cel above rest and before any drug, below which the illness is going (design). */
const GOES_BELOW = 2;
const LEAST_TENDENCY = 0.3;
/** Minutes of going fever after which the rash is out, and for which it stays: a day and a half (design). */
const COMES_AFTER = 6 * 60;
const STAYS = 36 * 60;
const LONGEST = 26_000;

/**
 * One slow step of the clock of a rash that comes as the illness's own fever goes: by the answer of immunity,
 * and not by what a drug or cooling does to the thermometer. Once out it runs its time. Design.
 */
export function advanceRash(x: Vector, child: Child): void {
  if (child.drivers.rashTendency < LEAST_TENDENCY) return;
  const goes = x[V.immunity] >= ANSWERED && fever(x, child) < GOES_BELOW;
  const isOut = x[V.rashMinutes] >= COMES_AFTER;
  x[V.rashMinutes] = goes || isOut ? Math.min(LONGEST, x[V.rashMinutes] + SLOW_STEP) : 0;
}

export const rashIsOut = (x: Vector): boolean =>
  x[V.rashMinutes] >= COMES_AFTER && x[V.rashMinutes] < COMES_AFTER + STAYS;
