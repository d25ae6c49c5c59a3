import type { Child } from "../child";
import { V, type Vector } from "../vector";
import { fever } from "./heat";

/** Share of the immune answer that has to be there (design). */
const ANSWERED = 0.8;
/** Fever, Cel above rest and before any drug, at which the rash comes, and below which it has faded (design). */
const COMES_BELOW = 1.5;
const GONE_BELOW = 0.5;
const LEAST_TENDENCY = 0.3;

/**
 * Whether the rash is out that comes as the illness's own fever goes: by the answer of immunity, and not by
 * what a drug or cooling does to the thermometer.
 */
export function rashIsOut(x: Vector, child: Child): boolean {
  if (child.drivers.rashTendency < LEAST_TENDENCY || x[V.immunity] < ANSWERED) return false;
  const untreated = fever(x, child);
  return untreated < COMES_BELOW && untreated > GONE_BELOW;
}
