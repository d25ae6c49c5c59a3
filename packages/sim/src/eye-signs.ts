import type { Finding } from "@encephalon/model";
import type { Child } from "./child";
import { LEVEL } from "./drug-table";
import { dimEye, sickNerve, sixthNerveFails, weakSide } from "./focal-signs";
import { answering, eyeScore, isParalysed } from "./systems/consciousness";
import { eyesAskew, eyesBeat, stemHurts } from "./systems/movement-signs";
import { BENDS, BOTH_PUPILS, ONE_PUPIL, rigidity } from "./systems/posturing";
import { at, V, type Vector } from "./vector";

/** Injury of the stem with which both pupils are wide and answer little (design). */
const STEM_LOST = 0.62;

/** Unequal or wide, by a stem that is pushed down or lost. */
export const pupilsWiden = (x: Vector): boolean =>
  x[V.herniation] > ONE_PUPIL || x[V.brainstemCytotoxic] > STEM_LOST;

/** Size in mm; reaction in words. What makes pupils small or sluggish besides herniation is design. */
export function pupils(x: Vector): Finding {
  const opioid = at(x, LEVEL.morphine) + at(x, LEVEL.fentanyl);
  if (x[V.herniation] > BOTH_PUPILS)
    return { id: "pupils", value: 6, unit: "mm", text: "both wide and fixed" };
  if (x[V.herniation] > ONE_PUPIL)
    return {
      id: "pupils",
      value: 5,
      unit: "mm",
      text: "unequal: right 5 mm and sluggish, left 3 mm",
    };
  if (x[V.brainstemCytotoxic] > STEM_LOST)
    return { id: "pupils", value: 5, unit: "mm", text: "equal, wide and sluggish" };
  if (opioid > 1.5) return { id: "pupils", value: 2, unit: "mm", text: "equal, pinpoint" };
  const sleepy =
    x[V.postIctal] > 0.3 ||
    x[V.brainInflammation] > 1.2 ||
    x[V.electrographic] > 0.5 ||
    rigidity(x) > BENDS;
  return sleepy
    ? { id: "pupils", value: 4, unit: "mm", text: "equal, sluggish" }
    : { id: "pupils", value: 3, unit: "mm", text: "equal, brisk" };
}

/** A nerve that sees little answers little to light: what the swinging lamp shows. */
export function lampSwung(x: Vector, child: Child): readonly Finding[] {
  const eye = sickNerve(x, child);
  if (!eye) return [];
  return [{ id: "lamp-swung", text: `the ${eye} pupil opens when the lamp swings to it` }];
}

export const eyeMovements = (x: Vector, child: Child): Finding => ({
  id: "eye-movements",
  text: moving(x, child),
});

/** Sleep by drugs in which eyes stay still (design). */
const STILL = 0.4;

function moving(x: Vector, child: Child): string {
  if (isParalysed(x)) return "cannot be judged under relaxant";
  if (x[V.convulsing] > 0) return "rolled up under the lids, following nothing";
  if (x[V.herniation] > ONE_PUPIL) return "eyes do not move fully";
  if (eyesBeat(x)) return "the eyes beat round in fine jerks, at rest and on looking";
  const seen = looking(x);
  if (sixthNerveFails(x)) return `the left eye does not turn outward; ${seen}`;
  return eyesAskew(x, child) ? `one eye stands higher than the other; ${seen}` : seen;
}

/** What a child looks at, by the eye part of the coma score: eyes rove in a sleep whose stem is whole. */
function looking(x: Vector): string {
  const eye = eyeScore(answering(x));
  if (eye === 4) return "fixes and follows";
  if (eye === 3) return "looks about when roused, and follows nothing for long";
  const roves = eye === 2 && x[V.anaesthesia] < STILL && !stemHurts(x);
  return roves ? "eyes do not follow, they rove slowly from side to side" : "eyes do not follow";
}

/** Face and eyes, as an examination of the cranial nerves has them. */
export function cranialNerves(x: Vector, child: Child): string {
  if (isParalysed(x)) return "cannot be judged under relaxant";
  if (x[V.herniation] > ONE_PUPIL) return "pupils as charted; eyes do not move fully";
  const weak = weakSide(x, child);
  const face = weak ? `the ${weak} side of the face hangs` : "face symmetrical";
  const dim = dimEye(x, child);
  const sight = dim ? `; the ${dim} eye hardly sees` : "";
  return `${face}; ${moving(x, child)}${sight}`;
}
