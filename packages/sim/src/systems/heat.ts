import { clamp } from "@encephalon/kernel";
import type { Child } from "../child";
import { left } from "../drug-table";
import { V, type Vector } from "../vector";

const DRIFT = left(50);

/**
 * The temperature the body seeks, Cel: 36.8 plus a fever that saturates with the storm and grows on
 * with
 * its logarithm; antipyretics and steroids take some of the fever away. Design, set so that an ordinary
 * febrile child reaches about 39 and the greatest storm 41.4.
 */
export function feverSetpoint(x: Vector, child: Child): number {
  const storm = x[V.signal];
  const fever = child.drivers.feverGain * ((2.1 * storm) / (storm + 0.8) + 0.45 * x[V.reach]);
  const relief = 0.35 * x[V.antipyretic] + 0.25 * x[V.steroid];
  return 36.8 + fever * (1 - relief);
}

/** Convulsing muscle heats; active cooling takes at most 1 Cel an hour [timings, design]. */
export function advanceHeat(x: Vector, child: Child): void {
  const seeks = feverSetpoint(x, child) - 1.5 * x[V.dead];
  const drifted = seeks + (x[V.temperature] - seeks) * DRIFT + 0.012 * x[V.convulsing];
  const held = Math.max(x[V.temperatureTarget], drifted - 4);
  const cooled =
    x[V.cooling] > 0 && drifted > held ? Math.max(held, x[V.temperature] - 1 / 60) : drifted;
  x[V.temperature] = clamp(Math.min(drifted, cooled), 28, 43);
}
