import { clamp } from "@encephalon/kernel";
import { SETTLES } from "../beat";
import type { Child } from "../child";
import { LEVEL, leftAfter } from "../drug-table";
import { at, V as PLACE, type Vector } from "../vector";
import { BENDS, EXTENDS, fallsLimp, pressed, rigidity, UNANSWERING } from "./posturing";
import { isAphasic } from "./speech";
import { DRAINED_AROUND } from "./venous-clot";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/**
 * Arousal, 1 awake to 0 none: what each cause leaves, multiplied. Lesions of thalami and brainstem,
 * inflammation, sleep after a seizure, drugs, pressure, ischaemia, and the chemistry of coma. Design.
 */
export function arousal(x: Vector): number {
  const thalami = x[V.thalamiVasogenic] * 0.12 + x[V.thalamiCytotoxic] * 0.32;
  const stem =
    x[V.brainstemVasogenic] * 0.25 + x[V.brainstemCytotoxic] * 0.8 + 1.2 * x[V.stemStunned];
  const scar = 0.15 * x[V.thalamiNecrosis] + 0.45 * x[V.brainstemNecrosis];
  const cortex = 0.9 * x[V.cortexCytotoxic];
  const inflamed = (0.62 * x[V.brainInflammation]) / (0.6 + x[V.brainInflammation]);
  const dulled = 0.26 * x[V.demyelination] + 0.7 * Math.max(0, x[V.venousClot] - DRAINED_AROUND);
  const seizing = Math.max(0.95 * x[V.convulsing], 0.4 * x[V.electrographic]);
  return (
    (1 - clamp(thalami + scar, 0, 0.9)) *
    (1 - clamp(stem, 0, 0.9)) *
    (1 - clamp(cortex, 0, 0.9)) *
    (1 - inflamed) *
    (1 - clamp(dulled, 0, 0.6)) *
    (1 - pressed(x)) *
    (1 - seizing) *
    (1 - x[V.postIctal]) *
    (1 - x[V.anaesthesia]) *
    (1 - metabolicComa(x))
  );
}

/** Cells fall silent before they are hurt: a quarter of the need unmet takes eight tenths of arousal (design). */
const SILENCED_BY_WANT = 3.2;

/** Low glucose, ammonia, sodium far off, carbon dioxide, failing energy, shock: 0 to 0.9. Design. */
function metabolicComa(x: Vector): number {
  const sum =
    clamp((3 - x[V.glucose]) / 2.5, 0, 0.7) +
    clamp((x[V.ammonia] - 90) / 700 + (x[V.glutamine] - 40) / 600, 0, 0.8) +
    clamp((128 - x[V.sodium]) / 25, 0, 0.5) +
    clamp((x[V.sodium] - 160) / 30, 0, 0.4) +
    clamp((x[V.paco2] - 62) / 60, 0, 0.6) +
    clamp((55 - x[V.pao2]) / 40, 0, 0.8) +
    0.5 * x[V.energyFailure] +
    clamp(x[V.ischaemia] * SILENCED_BY_WANT, 0, 0.8) +
    0.03 * Math.max(0, x[V.temperature] - 39.5) +
    0.08 * Math.min(4, x[V.toxin]) +
    0.3 * clamp(x[V.sympathetic] - 0.6, 0, 0.4);
  return clamp(sum, 0, 0.9);
}

/** Most that answers of a child who postures to pain: eyes to pain, a cry or a moan (design). */
const POSTURING_AT_MOST = { bending: 0.5, extending: 0.32 };

/** Arousal as it answers an examiner: none while a convulsion jerks, little above limbs that posture. */
export function answering(x: Vector): number {
  if (jerks(x)) return 0;
  const rigid = rigidity(x);
  if (rigid <= BENDS) return x[V.arousal];
  const { bending, extending } = POSTURING_AT_MOST;
  return Math.min(x[V.arousal], rigid > EXTENDS ? extending : bending);
}

/**
 * Eye, verbal and motor answers for an arousal; verbal is 1 with a tube [pGCS-ADC]. Cuts are
 * design.
 */
export const eyeScore = (a: number): number => (a > 0.8 ? 4 : a > 0.52 ? 3 : a > 0.3 ? 2 : 1);
export const verbalScore = (a: number, tube: boolean): number =>
  tube ? 1 : a > 0.9 ? 5 : a > 0.6 ? 4 : a > 0.32 ? 3 : a > 0.2 ? 2 : 1;
export function motorScore(x: Vector, a: number): number {
  if (jerks(x) || fallsLimp(x)) return 1;
  const rigid = rigidity(x);
  if (rigid > EXTENDS) return 2;
  return rigid > BENDS ? 3 : motorByArousal(a);
}
/**
 * Without herniation deep coma withdraws or does nothing: posturing is a sign of the stem, not of
 * sleep.
 */
const motorByArousal = (a: number): number =>
  a > 0.76 ? 6 : a > 0.5 ? 5 : a > UNANSWERING ? 4 : 1;

/** Most of a verbal answer whose words are not those meant: confused (design). */
export const WRONG_WORDS = 4;

/** The verbal answer that an examiner hears, for an arousal as it answers. */
export function verbalAnswer(x: Vector, a: number, ageMonths: number): number {
  const verbal = verbalScore(a, x[V.ventilated] > 0);
  return verbal > WRONG_WORDS && isAphasic(x, ageMonths) ? WRONG_WORDS : verbal;
}

/** Awake: the best score, or short of it by words alone that are not the ones meant. */
export const isAwake = (x: Vector, ageMonths: number): boolean =>
  x[V.gcs] >= 15 || (x[V.gcs] === 14 && isAphasic(x, ageMonths));

/** Usual doses of relaxant above which nothing moves: gone about an hour after one dose. */
const PARALYSED = 0.45;

/** An arousal this far from where it goes still moves (design). */
const STIRS = 0.03;

const AROUSAL_LEFT = leftAfter(2.4);

/** Arousal settles within minutes; the score follows it. Under relaxant nothing moves. */
export function advanceConsciousness(x: Vector, { ageMonths }: Child, pulses: number): void {
  const target = arousal(x);
  if (Math.abs(target - x[V.arousal]) > STIRS) x[V.unrest] = SETTLES;
  x[V.arousal] = target + (x[V.arousal] - target) * at(AROUSAL_LEFT, pulses);
  const a = answering(x);
  x[V.gcs] = isParalysed(x) ? 3 : eyeScore(a) + verbalAnswer(x, a, ageMonths) + motorScore(x, a);
}

/** A convulsion as it is seen: a relaxant hides it and does not end it. */
export const jerks = (x: Vector): boolean => x[V.convulsing] > 0 && !isParalysed(x);

export const isParalysed = (x: Vector): boolean => at(x, LEVEL.rocuronium) > PARALYSED;

/**
 * Airway reflexes, 1 full to 0 lost: by arousal (ketamine's sleep keeps them), medulla and
 * relaxant.
 */
export function airwayReflexes(x: Vector): number {
  if (isParalysed(x)) return 0;
  const asleep = (1 - x[V.depressant]) / Math.max(0.05, 1 - x[V.anaesthesia]);
  const stem = 1 - clamp(x[V.herniation] * 1.2, 0, 1);
  return clamp((x[V.arousal] * asleep - 0.08) / 0.2, 0, 1) * stem;
}
