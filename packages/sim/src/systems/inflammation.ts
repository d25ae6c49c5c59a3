import { clamp, log, pow } from "@encephalon/kernel";
import { SLOW_STEP, STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, left } from "../drug-table";
import { V as PLACE, type Vector } from "../vector";
import { FEVERS, INVADED } from "./brain-virus";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const HOUR = STEPS_AN_HOUR;
/** Leak of the barrier in an ordinary attack on myelin (design). */
const LEAKS_BY_MYELIN = 0.12;
/** The brain's inflammation begins so many minutes before the first neurological symptom (design). */
const LEADS = 148;
/** Half-time with which it rises and falls after what ignites it, min (design). */
const RISES = 90;
/** Shares left after a slow step, by half-time (design). */
const LEFT = {
  cytokine: left(3 * HOUR),
  crpUp: left(9 * HOUR),
  crpDown: left(19 * HOUR),
  pctUp: left(7 * HOUR),
  pctDown: left(24 * HOUR),
  ferritin: left(14 * HOUR),
  brainUp: left((RISES / 60) * HOUR),
  barrierUp: left(2.5 * HOUR),
  barrierDown: left(30 * HOUR),
  endothelium: left(8 * HOUR),
};

/**
 * What the cytokines do, after receptor blockade: IL-6 in blood rises under tocilizumab, its effect
 * falls.
 */
const signal = (x: Vector): number => x[V.cytokine] * (1 - 0.6 * effect(x, LEVEL.tocilizumab));

/**
 * The systemic storm (1 in an ordinary febrile child), inflammation inside the brain, the leak of the
 * barrier and what the blood shows of them. The storm is read by organs as `level`, which saturates
 * (1 in
 * an ordinary febrile child, 2 at most), and `reach`, its logarithm (0.69 in one). Brain and blood
 * are separate: C8 dies at an IL-6 of 210.
 */
export function advanceInflammation(x: Vector, child: Child, minute: number): void {
  advanceStorm(x, child, minute);
  advanceBrain(x, child, minute);
  x[V.signal] = signal(x);
  x[V.level] = (2 * x[V.signal]) / (x[V.signal] + 1);
  x[V.reach] = log(1 + x[V.signal]);
  advanceReactants(x, child);
  const reach = (x[V.reach] + x[V.toxin]) * (1 + 0.1 * nonsteroidal(x));
  x[V.endothelium] = reach + (x[V.endothelium] - reach) * LEFT.endothelium;
}

/**
 * Diclofenac and mefenamate, 0 to 1: associated with death in influenza encephalopathy [Nagao2008], by
 * vessels that leak more (how and how much: design).
 */
const nonsteroidal = (x: Vector): number =>
  Math.max(effect(x, LEVEL.diclofenac), effect(x, LEVEL.mefenamate));

/** A storm that comes late begins so many hours before the first neurological symptom (design). */
const GATHERS = 5;

/** How far a late storm has come, 0 to 1: fast at first, then slower (design). */
function gathered({ drivers }: Child, minute: number): number {
  const { stormDelay, onset } = drivers;
  if (stormDelay === 0) return 1;
  const share = ((minute - onset) / 60 + GATHERS) / (stormDelay + GATHERS);
  return share >= 1 ? 1 : pow(Math.max(1e-6, share), 0.6);
}

/** Cytokines per unit of trigger now: a late storm grows by factors (design). */
const gainNow = (child: Child, minute: number): number =>
  pow(child.drivers.cytokineGain, gathered(child, minute));

/** How far the brain's own inflammation has come, 0 to 1 (design). */
function kindled({ drivers }: Child, minute: number): number {
  const { brainDelay, onset } = drivers;
  return brainDelay === 0 ? 1 : clamp((minute - onset + LEADS) / (60 * brainDelay + LEADS), 0, 1);
}

function advanceStorm(x: Vector, child: Child, minute: number): void {
  const drive = gainNow(child, minute) * x[V.viralLoad] * (1 - 0.45 * x[V.steroid]);
  const target = drive + FEVERS * x[V.brainVirus] + 8 * x[V.bacteria] + 60 * x[V.toxin];
  x[V.cytokine] = target + (x[V.cytokine] - target) * LEFT.cytokine;
}

/**
 * Ignites `LEADS` before the first neurological symptom, at its minute and not with the step in which that lies; fades
 * with its own half-time; a steroid lowers it a little, so that it spares a brainstem nothing [Okumura2009; Chang2022]
 * (size design).
 */
function advanceBrain(x: Vector, child: Child, minute: number): void {
  const { brainInflammation, brainInflammationDuration, barrierFragility, onset } = child.drivers;
  const burnt = minute + SLOW_STEP - (onset - LEADS);
  const ignites = brainInflammation > 0 && x[V.ignition] === 0 && burnt >= SLOW_STEP;
  const before = ignites ? 1 : x[V.ignition];
  if (ignites) x[V.ignition] = left((60 * brainInflammationDuration) / burnt);
  else x[V.ignition] *= child.ignitionLeft;
  const invaded = INVADED * x[V.brainVirus];
  const target =
    (brainInflammation * ((before + x[V.ignition]) / 2) * kindled(child, minute) + invaded) *
    (1 - 0.05 * x[V.steroid]);
  x[V.brainInflammation] =
    target + (x[V.brainInflammation] - target) * (ignites ? left(RISES / burnt) : LEFT.brainUp);
  const leak = Math.min(
    1,
    LEAKS_BY_MYELIN * x[V.demyelination] +
      barrierFragility * 0.3 * x[V.brainInflammation] * (1 + 0.25 * nonsteroidal(x)) +
      0.02 * x[V.toxin],
  );
  const rate = leak > x[V.barrierLeak] ? LEFT.barrierUp : LEFT.barrierDown;
  x[V.barrierLeak] = leak + (x[V.barrierLeak] - leak) * rate;
}

/** CRP mg/L, procalcitonin ng/mL, ferritin ng/mL: each with a driver of its own. */
function advanceReactants(x: Vector, child: Child): void {
  const { crpDrive, pctDrive, ferritinGain } = child.drivers;
  const level = x[V.level];
  const blunted = 1 - 0.8 * effect(x, LEVEL.tocilizumab);
  const crp = 1 + (crpDrive * 8 * level + 150 * x[V.bacteria]) * blunted;
  x[V.crp] = crp + (x[V.crp] - crp) * (crp > x[V.crp] ? LEFT.crpUp : LEFT.crpDown);
  const pct = 0.05 + pctDrive * 0.3 * level + 18 * x[V.bacteria];
  x[V.pct] = pct + (x[V.pct] - pct) * (pct > x[V.pct] ? LEFT.pctUp : LEFT.pctDown);
  const ferritin = 60 + 90 * ferritinGain * x[V.reach];
  x[V.ferritin] = ferritin + (x[V.ferritin] - ferritin) * LEFT.ferritin;
}
