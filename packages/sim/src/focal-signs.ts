import type { Finding } from "@encephalon/model";
import type { Child } from "./child";
import { isParalysed } from "./systems/consciousness";
import { DISCS_BLURRED, SIXTH_NERVE_FAILS } from "./systems/disc-swelling";
import { at, CYTOTOXIC, REGION_SLOTS, V, VASOGENIC, type Vector } from "./vector";

/** Regions whose loss on one side weakens the other side of face and body. */
const MOTOR = new Set([
  "internal-capsule",
  "insula-cingulate",
  "frontal-cortex",
  "central-cortex",
  "subcortical-patches",
]);
const CEREBELLAR = new Set(["cerebellar-white-matter", "dentate"]);

const slotsOf = (names: ReadonlySet<string>, side: "left" | "right"): Int32Array =>
  Int32Array.from(REGION_SLOTS.keys()).filter((slot) => {
    const region = REGION_SLOTS[slot];
    return region !== undefined && names.has(region.name) && region.side === side;
  });
const MOTOR_SLOTS = { left: slotsOf(MOTOR, "left"), right: slotsOf(MOTOR, "right") };
const CEREBELLAR_SLOTS = Int32Array.of(
  ...slotsOf(CEREBELLAR, "left"),
  ...slotsOf(CEREBELLAR, "right"),
);

/** Function lost in the worst of these, 0 to 1: a cell injured counts more than one in water (design). */
function lost(x: Vector, slots: Int32Array): number {
  let worst = 0;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number; // within its length
    worst = Math.max(worst, at(x, CYTOTOXIC + slot) + 0.4 * at(x, VASOGENIC + slot));
  }
  return worst;
}

/** Difference of the sides, and loss in the cerebellum, that an examiner finds (design). */
const ONE_SIDED = 0.12;
const UNSTEADY = 0.1;
/** Sleep after a seizure from which its limbs are weak (design). */
const EXHAUSTED = 0.05;

/** The weak side, by the worse hemisphere, or across from where the last seizure came; null if neither is. */
export function weakSide(x: Vector, { drivers }: Child): "left" | "right" | null {
  const tilt = lost(x, MOTOR_SLOTS.left) - lost(x, MOTOR_SLOTS.right);
  if (tilt > ONE_SIDED) return "right";
  if (tilt < -ONE_SIDED) return "left";
  if (x[V.postIctal] < EXHAUSTED || drivers.seizureFocus === 0) return null;
  return drivers.seizureFocus < 0 ? "right" : "left";
}

/** The cerebellum's sign, looked for in a child awake enough to reach (design). */
export const isUnsteady = (x: Vector): boolean =>
  x[V.gcs] >= 12 && lost(x, CEREBELLAR_SLOTS) > UNSTEADY;

/** A sixth nerve stretched by days of pressure. */
export const sixthNerveFails = (x: Vector): boolean => x[V.discSwelling] > SIXTH_NERVE_FAILS;

/** Sight lost in one eye, by inflammation of its nerve (design). */
const DIM = 0.3;
/** The eye that sees badly, or null. */
export function dimEye(x: Vector, { drivers }: Child): "left" | "right" | null {
  if (x[V.demyelination] * drivers.opticNeuritis < DIM) return null;
  return drivers.leftPredominance < 0 ? "right" : "left";
}

/** A focal sign or a swollen disc that a full examination would find: it wants an image before a tap. */
export function hasFocalSign(x: Vector, child: Child): boolean {
  if (x[V.discSwelling] > DISCS_BLURRED || dimEye(x, child) !== null) return true;
  if (x[V.hurtRegions] === 0 && x[V.postIctal] < EXHAUSTED) return false;
  return isUnsteady(x) || weakSide(x, child) !== null;
}

/** Motor, cranial nerve and cerebellar signs together, as an examination sums them up. */
export function focalSigns(x: Vector, child: Child): Finding {
  const weak = weakSide(x, child);
  const found = [
    ...(weak ? [`the ${weak} side of the face hangs, the ${weak} arm is weak`] : []),
    ...(sixthNerveFails(x) ? ["focal: the left eye does not turn outward"] : []),
    ...(isUnsteady(x) ? ["focal: overshoots when reaching, sways when sat up"] : []),
  ];
  if (isParalysed(x)) return { id: "focal-signs", text: "cannot be judged under relaxant" };
  return found.length > 0
    ? { id: "focal-signs", value: 1, unit: "1", text: found.join("; ") }
    : { id: "focal-signs", value: 0, unit: "1", text: "none" };
}
