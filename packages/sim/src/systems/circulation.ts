import { clamp } from "@encephalon/kernel";
import { PULSE, SETTLES, SLOW_STEP, STEPS_AN_HOUR } from "../beat";
import type { Child } from "../child";
import { effect, LEVEL, left, leftAfter } from "../drug-table";
import { at, V as PLACE, type Vector } from "../vector";

/** A constant of this module, which an engine folds (vector.ts). */
const V = PLACE;

const TONE_LEFT = leftAfter(4);
const LEAK_LEFT = leftAfter(110);
const VESSELS_LEFT = left(69 / SLOW_STEP);
const HEART_LEFT = left(34 / SLOW_STEP);
const URINE_LEFT = left(23 / SLOW_STEP);
/** A pressure this far from where it goes, mm[Hg], still moves (design). */
const STIRS = 1.5;

/**
 * Vessel tone, filling and heart, mean pressure and what the hands feel. Pressure is the product of filling,
 * contractility and tone, held up by sympathetic drive until that runs out: compensated before hypotensive
 * shock. Design.
 */
export function advanceCirculation(x: Vector, child: Child, pulses: number): void {
  const toneLeft = at(TONE_LEFT, pulses);
  const unaided = unaidedPressure(x, child);
  const want = child.normal.meanPressure;
  const drive =
    x[V.dead] > 0
      ? 0
      : clamp((2.2 * (want - unaided)) / want, 0, 1) *
        (1 - 0.5 * x[V.depressant]) *
        (1 - stemLost(x));
  x[V.sympathetic] = drive + (x[V.sympathetic] - drive) * toneLeft;
  const failing = heartFailing(x);
  const beats = 1 - 0.9 * failing;
  const held =
    (unaided * (1 + 0.38 * x[V.sympathetic]) +
      cushing(x) * 22 +
      stress(x) * child.normal.meanPressure) *
    beats;
  if (Math.abs(held - x[V.meanPressure]) > STIRS) x[V.unrest] = SETTLES;
  const own = held + (x[V.meanPressure] - held) * toneLeft;
  x[V.meanPressure] = clamp(Math.max(own, compressions(x, child)), 5, 160);
  x[V.pulsePressure] = clamp(
    beats *
      (child.normal.pulsePressure * (0.4 + 0.6 * filling(x)) * (0.55 + 0.45 * x[V.contractility]) +
        cushing(x) * 15),
    6,
    90,
  );
  x[V.heartRate] = heartRate(x, child, failing);
  countShock(x, child, pulses * PULSE);
  x[V.capillaryRefill] = clamp(
    1.5 +
      Math.max(3.2 * x[V.sympathetic], unfed(x, child)) +
      1.2 * x[V.pressorTone] +
      2 * clamp(0.7 - x[V.contractility], 0, 0.5) +
      (x[V.vasoplegia] > 0.4 ? -0.4 : 0),
    0.8,
    8,
  );
}

/** Minutes of shock so far; each minute without shock takes two off. */
function countShock(x: Vector, { normal }: Child, minutes: number): void {
  const spent = x[V.sympathetic] > 0.85 || stemLost(x) > 0.5;
  x[V.shockMinutes] =
    spent && x[V.meanPressure] < 0.62 * normal.meanPressure
      ? Math.min(BORNE + GIVES_OUT, x[V.shockMinutes] + minutes)
      : Math.max(0, x[V.shockMinutes] - 2 * minutes);
}

/** Share of the usual mean pressure that hands on the chest make in a child who is filled (design). */
const COMPRESSED = 0.4;

/** mm[Hg] of mean pressure by chest compressions, 0 without: an empty chest gives less. */
const compressions = (x: Vector, { normal }: Child): number =>
  x[V.dead] > 0 ? 0 : x[V.compressed] * COMPRESSED * filling(x) * normal.meanPressure;

/** Share of the usual mean pressure below which skin is cold whatever its vessels do, the fall to no flow, and s (design). */
const COLLAPSE = { from: 0.75, over: 0.3, adds: 3 };

/** Seconds that a failing pressure adds to the capillary refill: slack vessels with nothing behind them are not warm. */
const unfed = (x: Vector, { normal }: Child): number =>
  COLLAPSE.adds *
  clamp((COLLAPSE.from - x[V.meanPressure] / normal.meanPressure) / COLLAPSE.over, 0, 1);

/** Minutes of shock that a heart bears, and over which it then gives out (design). */
const BORNE = 105;
const GIVES_OUT = 45;
/** Lost brainstem, times the energy that what is left of it lacks, at which heart and vessels give out (design). */
export const STEM_STOPS = { from: 0.19, over: 0.01 };

/**
 * How far the heart itself gives out, 0 to 1: without oxygen (PaO2 of 26 to 12 mm[Hg]), without pressure in
 * its own vessels (a mean of 20 to 10), in acid (pH 6.75 to 6.6), after long shock, under a stem without
 * energy. It slows and weakens, and stops unless that is lifted. Design.
 */
export const heartFailing = (x: Vector): number =>
  clamp(
    Math.max(
      (26 - x[V.pao2]) / 14,
      (20 - x[V.meanPressure]) / 10,
      (6.75 - x[V.ph]) / 0.15,
      (x[V.shockMinutes] - BORNE) / GIVES_OUT,
      (stemWithoutEnergy(x) - STEM_STOPS.from) / STEM_STOPS.over,
    ),
    0,
    1,
  );

/** Lost brainstem times the energy that what is left of it lacks, 0 to 1. */
export const stemWithoutEnergy = (x: Vector): number => x[V.energyFailure] * x[V.brainstemNecrosis];

/** One slow step of what storm, toxin and acid do to vessels and heart and of urine. */
export function advanceVessels(x: Vector, child: Child): void {
  const { vasoplegiaGain, cardiacDepression } = child.drivers;
  const storm = x[V.reach] / 6 + x[V.toxin] * (0.36 + 0.057 * x[V.toxin]);
  advanceShockDebt(x, child);
  const debt = x[V.shockDebt];
  const slack = clamp(vasoplegiaGain * storm + 0.6 * debt, 0, 0.95);
  x[V.vasoplegia] = slack + (x[V.vasoplegia] - slack) * VESSELS_LEFT;
  const weak = clamp(
    cardiacDepression * storm * 0.5 + 0.35 * debt + 0.2 * clamp((7.15 - x[V.ph]) / 0.15, 0, 1),
    0,
    0.85,
  );
  x[V.contractility] = 1 - weak + (x[V.contractility] - 1 + weak) * HEART_LEFT;
  advanceUrine(x, child);
}

/** Debt that an hour of the deepest shock leaves, and the share that an hour without pays back (design). */
const DEBT_RATE = 0.06 / STEPS_AN_HOUR;
const DEBT_PAID = 0.02 / STEPS_AN_HOUR;

/** How fast a pressure below eight tenths of the usual wears out any child, in `shockFeedback`'s unit (design). */
const ANY_CHILD = 0.6;

/** PaO2 below which want of oxygen wears a child out as shock does, mm[Hg], and the fall to the whole of it (design). */
const AIRLESS = { from: 42, over: 10 };

/**
 * Long shock, and long want of oxygen, wear vessels and heart out, and pressors with them: the debt grows with what
 * the mean pressure lacks of eight tenths of its usual value, in a storm that feeds on shock with what it lacks of
 * nine tenths and with the pressors that are not answered; it is paid back in days of good flow. An hour of the
 * whole of it costs limbs and kidneys. Design.
 */
function advanceShockDebt(x: Vector, { drivers, normal }: Child): void {
  const share = x[V.meanPressure] / normal.meanPressure;
  const low = clamp((0.9 - share) / 0.3, 0, 1);
  const strain = Math.min(1, low + 1.33 * drivers.pressorResistance * x[V.pressorTone]);
  const airless = clamp((AIRLESS.from - x[V.pao2]) / AIRLESS.over, 0, 1);
  const worn = Math.max(ANY_CHILD * clamp((0.8 - share) / 0.2, 0, 1), airless);
  const grown = DEBT_RATE * Math.max(worn, drivers.shockFeedback * strain);
  x[V.shockDebt] = clamp(x[V.shockDebt] + grown - DEBT_PAID * (1 - strain), 0, 1);
  x[V.tissueLost] = Math.min(1, x[V.tissueLost] + x[V.shockDebt] / STEPS_AN_HOUR);
}

/**
 * What is left of the answer to pressors: less by nature of the storm, which hydrocortisone mends in
 * part, in long shock and in acid blood. Design.
 */
function answering(x: Vector, { drivers }: Child): number {
  const deaf = drivers.pressorResistance * (1 - 0.2 * effect(x, LEVEL.hydrocortisone));
  return (1 - deaf) * (1 - 0.5 * x[V.shockDebt]) * (1 - 1.5 * clamp(7.2 - x[V.ph], 0, 0.3));
}

/**
 * How far the vasomotor centre is lost, 0 to 1: with complete herniation. Nothing then drives heart and
 * vessels any more, and tone falls (design).
 */
export const stemLost = (x: Vector): number => clamp((x[V.herniation] - 0.9) / 0.1, 0, 1);

/**
 * Filling against the ordinary, 1. A deficit is shared with the tissues, a surplus is not yet.
 * Design.
 */
const filling = (x: Vector): number =>
  clamp(1 + x[V.volume] / (x[V.volume] < 0 ? 150 : 75), 0.2, 1.25);

/** Vessels that fail, fail by so much more without the adrenals; hydrocortisone stands in for them (design). */
const unaidedByAdrenals = (x: Vector): number =>
  1 + 0.3 * x[V.adrenalBlock] * (1 - effect(x, LEVEL.hydrocortisone));

/**
 * What is left of a low pressure on the way to a scanner, where nobody stands by with a hand free; a
 * pressor that runs holds it (design).
 */
const onTheWay = (x: Vector, { normal }: Child): number => {
  const systolic = x[V.meanPressure] + (2 / 3) * x[V.pulsePressure];
  const falls = x[V.inScanner] > 0 && systolic < normal.leastSystolic && !pressorRunning(x);
  return falls ? 0.85 : 1;
};

/**
 * Tone, 1 ordinary: lost with vasoplegia and anaesthesia, given back by pressors and
 * hydrocortisone. Lost with the stem, too.
 */
function tone(x: Vector, child: Child): number {
  const lost = x[V.vasoplegia] * (1 - 0.2 * effect(x, LEVEL.hydrocortisone)) * unaidedByAdrenals(x);
  return clamp(
    1 -
      0.7 * lost -
      0.3 * x[V.depressant] * (x[V.volume] < -40 ? 1.5 : 1) -
      0.35 * stemLost(x) +
      x[V.pressorTone] * answering(x, child),
    0.15,
    2,
  );
}

/** Share of a pressure above the usual that vessels and kidneys give way to (design). */
const GIVEN_WAY = 0.5;

function unaidedPressure(x: Vector, child: Child): number {
  if (x[V.dead] > 0) return 0;
  const inotropy = clamp(x[V.contractility] + 0.35 * x[V.inotropy] * answering(x, child), 0.1, 1.4);
  const { meanPressure } = child.normal;
  const unheld =
    meanPressure *
    1.2 *
    (0.25 + 0.75 * filling(x)) *
    (0.35 + 0.65 * inotropy) *
    tone(x, child) *
    onTheWay(x, child);
  return unheld - GIVEN_WAY * Math.max(0, unheld - meanPressure);
}

/** High pressure above answers high pressure within: 0 below an ICP of 24, 1 at 40 mm[Hg] (design). */
export const cushing = (x: Vector): number =>
  x[V.dead] > 0 ? 0 : clamp((x[V.icp] - 24) / 16, 0, 1) * (x[V.herniation] < 0.9 ? 1 : 0.2);

/** Fever, a convulsion and steroids raise the pressure of a child who is not in shock: share of the usual (design). */
const stress = (x: Vector): number =>
  x[V.dead] > 0
    ? 0
    : (1 - x[V.sympathetic]) *
      (0.025 * clamp(x[V.temperature] - 37, 0, 3) + 0.15 * x[V.convulsing] + 0.07 * x[V.steroid]);

/**
 * /min. More with fever, about 10 a degree (unverified; 12 as design), and sympathetic drive; slow under
 * Cushing's answer and where the heart gives out (design).
 */
function heartRate(x: Vector, child: Child, failing: number): number {
  if (x[V.dead] > 0) return 0;
  const stem = 12 * x[V.brainstemCytotoxic];
  const rate =
    child.normal.heartRate * 0.96 +
    12 * (x[V.temperature] - 37) +
    11 * x[V.level] +
    55 * x[V.sympathetic] +
    25 * Math.max(x[V.convulsing], x[V.postIctal]) +
    18 * x[V.inotropy] +
    8 * x[V.fatigue] +
    stem -
    12 * x[V.depressant] -
    0.55 * child.normal.heartRate * cushing(x) -
    6 * x[V.steroid];
  return clamp(sinusRate(rate) * (1 - 0.8 * failing), 15, 235);
}

/** /min from which a sinus node speeds up less, and by how much of what drives it (design). */
const FAST = 180;
const FASTER = 0.4;

/** A sinus node has its limits: above them a rate would be taken for an arrhythmia. */
const sinusRate = (driven: number): number =>
  driven > FAST ? FAST + FASTER * (driven - FAST) : driven;

/** Share of her need that a child drinks, or gets by tube: nothing up to a coma score of 11, all from 14 (design). */
export const drinks = (x: Vector): number =>
  x[V.feeding] > 1 ? 1 : x[V.feeding] * clamp((x[V.gcs] - 11) / 3, 0, 1);

/**
 * Filling, mL/kg from the ordinary: given fluid leaks out by half in two hours above need, fever and
 * fast breathing dry, maintenance and drinking mend; who has a drip drinks what it does not bring. Insensible loss
 * is about 1 mL/kg/h (design).
 */
export function advanceVolume(x: Vector, child: Child, pulses: number): void {
  const minutes = pulses * PULSE;
  const insensible =
    (Math.max(0.5, 1.2 - 0.05 * child.ageYears) / 60) *
    (1 + 0.12 * Math.max(0, x[V.temperature] - 37.5));
  const lost = insensible + x[V.urine] / 60;
  const taken = drinks(x);
  const drunk = Math.max(0, lost - x[V.maintenance] - x[V.fluidRate]) * taken;
  const leak = x[V.volume] > 0 ? x[V.volume] * (1 - at(LEAK_LEFT, pulses)) : 0;
  const thirst = x[V.volume] < 0 ? lost * taken * 0.8 : 0;
  x[V.volume] = clamp(
    x[V.volume] + minutes * (x[V.maintenance] + x[V.fluidRate] + drunk + thirst - lost) - leak,
    -130,
    70,
  );
}

/** Urine, mL/kg/h: by pressure, less under antidiuretic hormone and in shock, more with osmotic drugs (design). */
function advanceUrine(x: Vector, child: Child): void {
  const perfused = clamp((x[V.meanPressure] / child.normal.meanPressure - 0.5) * 2, 0, 1.3);
  const urine = 1.6 * perfused * (1 - 0.35 * x[V.adh]) * (1 - 0.6 * x[V.sympathetic]);
  const diuresis = 3 * effect(x, LEVEL.mannitol) + insipidus(x);
  const sought = clamp(urine + diuresis, 0, 14);
  x[V.urine] = sought + (x[V.urine] - sought) * URINE_LEFT;
}

/** mL/kg/h of dilute urine once the pituitary is lost to herniation (design); its hormone, or desmopressin, ends it. */
export const insipidus = (x: Vector): number =>
  x[V.herniation] > 0.7
    ? 7 * (1 - Math.max(effect(x, LEVEL.desmopressin), effect(x, LEVEL.vasopressin)))
    : 0;

/** Total pressor effect, 0 to 1, for "a vasoactive drug runs". */
export const pressorRunning = (x: Vector): boolean =>
  at(x, LEVEL.adrenaline) + at(x, LEVEL.noradrenaline) > 0.05;
