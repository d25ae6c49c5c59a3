import { clamp } from "@encephalon/kernel";
import { PULSE } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, leftAfter, moveDrugs } from "../drug-table";
import { at, V as PLACE, type Vector } from "../vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

/** Half-times of the adrenals after etomidate, and of crystals in the lung: 8 and 6 hours (design). */
const ADRENAL_LEFT = leftAfter(480);
const CRYSTALS_LEFT = leftAfter(360);

/** So many pulses of every drug in the child: from the depot (or an infusion) into effect, and out. */
export function advanceDrugs(x: Vector, _: Child, pulses: number): void {
  if (x[V.adrenalBlock] > 0) x[V.adrenalBlock] *= at(ADRENAL_LEFT, pulses);
  if (x[V.precipitate] > 0) x[V.precipitate] *= at(CRYSTALS_LEFT, pulses);
  const minutes = pulses * PULSE;
  if (x[V.lineCeftriaxone] > 0) x[V.lineCeftriaxone] = Math.max(0, x[V.lineCeftriaxone] - minutes);
  if (x[V.lineCalcium] > 0) x[V.lineCalcium] = Math.max(0, x[V.lineCalcium] - minutes);
  if (x[V.drugsActive] === 0) return;
  moveDrugs(x, pulses);
  combine(x);
}

/**
 * What the drugs in the child do together, set once a minute for the systems that read it. All are
 * shares, 0 none to 1 full, except `benzodiazepine`, in usual doses, and `slackBrain`, in mL. Weights are design.
 */
function combine(x: Vector): void {
  x[V.steroid] = steroid(x);
  x[V.benzodiazepine] = benzodiazepine(x);
  x[V.longProtection] = longProtection(x);
  x[V.anaesthesia] = depth(x, at(x, LEVEL.ketamine));
  x[V.depressant] = depth(x, 0);
  x[V.sedation] = respiratoryDepression(x);
  x[V.inotropy] = effect(x, LEVEL.adrenaline);
  x[V.pressorTone] = 0.55 * effect(x, LEVEL.noradrenaline) + 0.35 * x[V.inotropy];
  x[V.antipyretic] = Math.max(effect(x, LEVEL.paracetamol), effect(x, LEVEL.ibuprofen));
  x[V.slackBrain] = slackBrain(x);
}

/** Cerebral blood volume less under sedation, mL. */
const slackBrain = (x: Vector): number =>
  2 * Math.max(effect(x, LEVEL.propofol), effect(x, LEVEL.thiopental)) +
  0.8 * effect(x, LEVEL.midazolam);

/** How far steroids act: near full at one pulse dose. Their lag is in the drug's own onset. */
function steroid(x: Vector): number {
  const pulses =
    at(x, LEVEL.methylprednisolone) +
    0.4 * at(x, LEVEL.dexamethasone) +
    0.1 * at(x, LEVEL.hydrocortisone);
  return pulses / (pulses + 0.35);
}

/** Benzodiazepine at its receptors, in usual doses. */
const benzodiazepine = (x: Vector): number =>
  at(x, LEVEL.lorazepam) + at(x, LEVEL.midazolam) + at(x, LEVEL.diazepam);

/** Protection by the longer-acting drugs; one full dose of any stops about half [Kapur2019]. */
function longProtection(x: Vector): number {
  const doses =
    at(x, LEVEL.levetiracetam) +
    at(x, LEVEL.fosphenytoin) +
    at(x, LEVEL.valproate) +
    1.2 * at(x, LEVEL.phenobarbital) +
    2 * at(x, LEVEL.thiopental) +
    at(x, LEVEL.propofol);
  return doses / (doses + 0.6);
}

/**
 * Anaesthetic depth, 0 awake to 1: what sedates beyond waking by voice. Ketamine sleeps as deep and
 * keeps
 * pressure, breathing and reflexes [CHOP-SE], so it is counted apart.
 */
function depth(x: Vector, ketamine: number): number {
  const deep = at(x, LEVEL.propofol) + at(x, LEVEL.thiopental) + at(x, LEVEL.etomidate) + ketamine;
  const light =
    0.35 * at(x, LEVEL.fentanyl) + 0.3 * at(x, LEVEL.morphine) + 0.25 * at(x, LEVEL.haloperidol);
  const benzo = 0.48 * x[V.benzodiazepine] + 0.4 * at(x, LEVEL.phenobarbital);
  const doses = 2.5 * deep + light + benzo;
  return (doses * doses) / (doses * doses + 1.3);
}

/** How much sedation alone dulls breathing. */
function respiratoryDepression(x: Vector): number {
  const doses =
    0.3 * x[V.benzodiazepine] +
    0.5 * at(x, LEVEL.phenobarbital) +
    0.8 * at(x, LEVEL.propofol) +
    at(x, LEVEL.thiopental) +
    0.4 * at(x, LEVEL.fentanyl) +
    0.35 * at(x, LEVEL.morphine);
  return clamp((doses * doses) / (doses * doses + 1.2), 0, 1);
}
