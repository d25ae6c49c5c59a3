import { clamp } from "@encephalon/kernel";
import { SLOW_STEP, STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { left } from "../drug-table";
import { V as PLACE, type Vector } from "../vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const DRIFT = left(50 / SLOW_STEP);
/** The same where nothing steers any more, and a covered body cools by itself (design). */
const COOLS_OFF = left(240 / SLOW_STEP);
/** Most that active cooling takes in a slow step, Cel: 1 an hour. */
const COOLED = 1 / STEPS_AN_HOUR;

/**
 * Fever before any drug, Cel above rest: it saturates with the storm and grows on with its logarithm.
 * Design, set so that an ordinary febrile child reaches about 39.
 */
export function fever(x: Vector, child: Child): number {
  const storm = x[V.signal];
  return child.drivers.feverGain * ((2.1 * storm) / (storm + 0.8) + 0.45 * x[V.reach]);
}

/** Cel from which the body defends itself against more, and the most that a greater storm still adds (design). */
const DEFENDED = { from: 41.2, adds: 0.4 };

/**
 * The temperature the body seeks, Cel: 36.8 plus the fever, never 41.6; antipyretics and steroids take some of it
 * away. Design.
 */
export function feverSetpoint(x: Vector, child: Child): number {
  const relief = 0.35 * x[V.antipyretic] + 0.25 * x[V.steroid];
  const sought = 36.8 + fever(x, child) * (1 - relief) * (1 - coldLost(x));
  const over = Math.max(0, sought - DEFENDED.from);
  return Math.min(sought, DEFENDED.from) + beyond(over) - LOST_WARMTH * coldLost(x);
}

/** What is left of so many Cel beyond the defended ones. */
const beyond = (over: number): number => (DEFENDED.adds * over) / (DEFENDED.adds + over);

/** Cel below normal to which a covered child drifts whose hypothalamus is lost (design). */
const LOST_WARMTH = 1.2;

/** Share of the body's own warmth that is lost with the brain above the stem: herniation past 0.7. */
const coldLost = (x: Vector): number => clamp((x[V.herniation] - 0.7) / 0.3, 0, 1);

/** Skin that is shut gives little warmth away: share of the cooling that is left (design). */
const throughSkin = (x: Vector): number =>
  1 - 0.93 * clamp((x[V.capillaryRefill] - 1.8) / 0.9, 0, 1);

/** Cel that a minute of convulsion adds (design). */
const HEATS = 0.0068;

/**
 * Convulsing muscle heats; active cooling takes at most 1 Cel an hour [timings, design] and 4 Cel in
 * all, slower through cold skin.
 */
export function advanceHeat(x: Vector, child: Child): void {
  const seeks = feverSetpoint(x, child) - 1.5 * x[V.dead];
  const stays = DRIFT + (COOLS_OFF - DRIFT) * coldLost(x);
  const drifted = seeks + (x[V.temperature] - seeks) * stays + HEATS * x[V.convulsed];
  const held = Math.max(x[V.temperatureTarget], drifted - 4);
  const cooled =
    x[V.cooling] > 0 && drifted > held
      ? Math.max(held, x[V.temperature] - COOLED * throughSkin(x))
      : drifted;
  x[V.temperature] = clamp(Math.min(drifted, cooled), 28, 43);
}
