import type { Finding, RegionName } from "@encephalon/model";
import type { Child } from "./child";
import { isParalysed } from "./systems/consciousness";
import { DISCS_BLURRED, SIXTH_NERVE_FAILS } from "./systems/disc-swelling";
import { functionLost, ONE_SIDED } from "./systems/lost-function";
import { eyesAskew, eyesBeat } from "./systems/movement-signs";
import { BOTH_PUPILS, ONE_PUPIL } from "./systems/posturing";
import { KEEPS_TO_A_SIDE, seizureSide } from "./systems/second-hit";
import { V as PLACE, slotsOf, type Vector } from "./vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** Regions whose loss on one side weakens the other side of face and body. */
const MOTOR: readonly RegionName[] = [
  "internal-capsule",
  "insula-cingulate",
  "frontal-cortex",
  "central-cortex",
  "subcortical-patches",
];

const MOTOR_SLOTS = { left: slotsOf(MOTOR, "left"), right: slotsOf(MOTOR, "right") };
const CEREBELLAR_SLOTS = slotsOf(["cerebellar-white-matter", "dentate"]);

/** Loss in the cerebellum that an examiner finds (design). */
const UNSTEADY = 0.1;
/** Sleep after a seizure from which its limbs are weak (design). */
const EXHAUSTED = 0.05;

/**
 * The weak side, by the worse hemisphere, or across from where the last seizure came; null if neither is, and
 * while limbs jerk.
 */
export function weakSide(x: Vector, child: Child): "left" | "right" | null {
  if (x[V.convulsing] > 0) return null;
  const tilt = functionLost(x, MOTOR_SLOTS.left) - functionLost(x, MOTOR_SLOTS.right);
  if (tilt > ONE_SIDED) return "right";
  if (tilt < -ONE_SIDED) return "left";
  const focus = seizureSide(x, child);
  if (x[V.postIctal] < EXHAUSTED || x[V.electrographic] > 0.5) return null;
  if (Math.abs(focus) < KEEPS_TO_A_SIDE) return null;
  return focus < 0 ? "right" : "left";
}

/** The cerebellum's sign, looked for in a child awake enough to reach (design). */
export const isUnsteady = (x: Vector): boolean =>
  x[V.gcs] >= REACHES && functionLost(x, CEREBELLAR_SLOTS) > UNSTEADY;

/** Coma score from which coordination is tested (design). */
const REACHES = 12;

/** A sixth nerve stretched by days of pressure. */
export const sixthNerveFails = (x: Vector): boolean => x[V.discSwelling] > SIXTH_NERVE_FAILS;

/** Inflammation of one optic nerve with which its eye sees badly, and with which disc and pupil show it still (design). */
const DIM = 0.3;
const SHOWS = 0.1;

/** The eye that sees badly, or null. */
export const dimEye = (x: Vector, child: Child): "left" | "right" | null =>
  opticSide(x, child, DIM);

/** The eye whose disc is swollen and whose pupil answers too little to light, or null: longer than sight is lost. */
export const sickNerve = (x: Vector, child: Child): "left" | "right" | null =>
  opticSide(x, child, SHOWS);

function opticSide(x: Vector, { drivers }: Child, least: number): "left" | "right" | null {
  if (x[V.demyelination] * drivers.opticNeuritis < least) return null;
  return drivers.leftPredominance < 0 ? "right" : "left";
}

/** A focal sign or a swollen disc that a full examination would find: it wants an image before a tap. */
export function hasFocalSign(x: Vector, child: Child): boolean {
  if (x[V.herniation] > ONE_PUPIL || x[V.discSwelling] > DISCS_BLURRED || dimEye(x, child) !== null)
    return true;
  if (x[V.hurtRegions] === 0 && x[V.postIctal] < EXHAUSTED) return false;
  return isUnsteady(x) || weakSide(x, child) !== null || eyesBeat(x) || eyesAskew(x, child);
}

/** Motor, cranial nerve and cerebellar signs together, as an examination sums them up. */
export function focalSigns(x: Vector, child: Child): Finding {
  if (isParalysed(x)) return { id: "focal-signs", text: "cannot be judged under relaxant" };
  if (x[V.convulsing] > 0)
    return { id: "focal-signs", text: "cannot be judged while the limbs jerk" };
  const weak = weakSide(x, child);
  const found = [
    ...thirdNerves(x),
    ...(weak ? [`the ${weak} side of the face hangs, the ${weak} arm is weak`] : []),
    ...(sixthNerveFails(x) ? ["focal: the left eye does not turn outward"] : []),
    ...(eyesBeat(x) ? ["focal: the eyes beat round in fine jerks"] : []),
    ...(eyesAskew(x, child) ? ["focal: one eye stands higher than the other"] : []),
    ...(isUnsteady(x) ? ["focal: overshoots when reaching, sways when sat up"] : []),
  ];
  return found.length > 0
    ? { id: "focal-signs", value: 1, unit: "1", text: found.join("; ") }
    : { id: "focal-signs", value: 0, unit: "1", text: noneFound(x) };
}

/** Nerves of the eyes that a stem pushed down stretches: one side first, then both. */
function thirdNerves(x: Vector): readonly string[] {
  if (x[V.herniation] <= ONE_PUPIL) return [];
  return x[V.herniation] > BOTH_PUPILS
    ? ["focal: both pupils wide and fixed, the eyes do not move"]
    : ["focal: the right pupil wider than the left and sluggish, the eyes do not move fully"];
}

const noneFound = (x: Vector): string =>
  x[V.gcs] < REACHES ? "none; coordination cannot be tested" : "none";
