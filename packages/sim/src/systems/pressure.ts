import { clamp, exp } from "@encephalon/kernel";
import type { Child } from "../child";
import { left } from "../drug-table";
import { V, type Vector } from "../vector";

const BUFFER_LEFT = left(90);
const OSMOTIC_LEFT = left(18 * 60);
const PRESSURE_LEFT = left(3);

/** Pressure–volume index: mL that raise ICP tenfold. Smaller heads are stiffer. Design. */
export const pressureVolumeIndex = (ageYears: number): number => 11 + Math.min(14, 1.6 * ageYears);

/** mL of cerebrospinal fluid that can leave the skull before pressure rises. Design. */
const reserve = (ageYears: number): number => 7 + Math.min(9, 0.9 * ageYears);

/** Osmolality of plasma as reckoned by the model, mOsm/kg: 2 Na + glucose + urea + osmotherapy. */
export const osmolality = (x: Vector): number =>
  2 * x[V.sodium] + x[V.glucose] + x[V.urea] + 4 + x[V.extraOsmoles];

/**
 * Intracranial pressure, mm[Hg], by the exponential pressure–volume curve (Marmarou's form; constants
 * design): swelling, blood volume by PaCO2 and convulsion, minus fluid drawn out by osmolality and
 * by the
 * head up. Perfusion pressure, the share of need not met, and herniation follow from it.
 */
export function advancePressure(x: Vector, child: Child): void {
  const osmotic = osmolality(x);
  x[V.brainOsmolality] = osmotic + (x[V.brainOsmolality] - osmotic) * OSMOTIC_LEFT;
  const water =
    x[V.swelling] +
    9 * child.drivers.swellingTendency * x[V.barrierLeak] * x[V.barrierLeak] +
    0.02 * x[V.glutamine] +
    x[V.subdural] +
    14 * x[V.venousClot] -
    0.55 * (osmotic - x[V.brainOsmolality]);
  const excess = water + bloodVolume(x, child);
  const room = clamp(excess, -4, reserve(child.ageYears));
  x[V.csfBuffer] = room + (x[V.csfBuffer] - room) * BUFFER_LEFT;
  const resting = x[V.headUp] > 0 ? 8 : 10;
  const target =
    resting * exp((2.302585 * (excess - x[V.csfBuffer])) / pressureVolumeIndex(child.ageYears));
  x[V.icp] = clamp(target + (x[V.icp] - target) * PRESSURE_LEFT, 1, 110);
  x[V.perfusionPressure] = x[V.meanPressure] - x[V.icp];
  advanceIschaemia(x, child);
  advanceHerniation(x);
}

/**
 * Change of cerebral blood volume, mL: 0.09 a mm[Hg] of PaCO2, more when convulsing, less under
 * sedation. Design.
 */
function bloodVolume(x: Vector, child: Child): number {
  const carbonDioxide = 0.09 * (clamp(x[V.paco2], 20, 75) - child.normal.paco2);
  const hypoxic = x[V.pao2] < 50 ? 3 : 0;
  return (
    carbonDioxide +
    2 * x[V.convulsing] +
    0.5 * (x[V.temperature] - 37) * 0.6 +
    hypoxic -
    x[V.slackBrain]
  );
}

/**
 * Share of the brain's need not met, from perfusion pressure below two thirds of the age's least
 * and from hypoxia.
 */
function advanceIschaemia(x: Vector, child: Child): void {
  const least = Math.min(40, 28 + 1.5 * child.ageYears);
  const flow = clamp((least - x[V.perfusionPressure]) / least, 0, 1);
  const oxygen = clamp((40 - x[V.pao2]) / 40, 0, 1);
  x[V.ischaemia] = Math.max(flow, oxygen);
}

/**
 * Herniation, 0 none, 0.25 a pupil, 0.6 both fixed, 1 complete: begins above 38 mm[Hg], takes 10 to
 * 30 min to fixed pupils untreated (timings, design), and draws back if the pressure falls.
 */
function advanceHerniation(x: Vector): void {
  const push = Math.max(0, x[V.icp] - 38) / 40;
  const step = push > 0 ? 0.02 * Math.min(2, push) : x[V.herniation] < 0.9 ? -0.02 : 0;
  x[V.herniation] = clamp(x[V.herniation] + step, 0, 1);
}
