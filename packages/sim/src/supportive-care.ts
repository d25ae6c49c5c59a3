import type { ActionOf, Route } from "@encephalon/model";
import { isAway } from "./bedside";
import { conditionIsOn } from "./conditions";
import { LEVEL } from "./drug-table";
import { giveDrug } from "./give-drug";
import { set, stop } from "./other-actions";
import { liveOn } from "./pass-time";
import { complete, SATURATION_KEPT } from "./procedures";
import { vitalsOf } from "./readout";
import { type Bench, note } from "./state";
import { breathesAlone } from "./systems/breathing";
import { insipidus } from "./systems/circulation";
import { answering, eyeScore, jerks, motorScore, verbalScore } from "./systems/consciousness";
import { isBeyondReturn } from "./systems/pressure";
import { at, V } from "./vector";
import { SILENCED } from "./voices";

/** A course runs ten days in full, in minutes; beyond them only until a child whose brain has herniated has died. */
export const HORIZON = 14_400;
const LOOKS_EVERY = 15;

/**
 * Supportive care after the end: what runs or was ordered goes on; airway, breathing, circulation, seizures and
 * pressure are kept by protocol from what a bedside shows (its thresholds are design, but sugar below 3.3 mmol/L
 * [ACCM2017]); nothing specific to a disease is started, and nothing of it scores.
 */
export function supportToHorizon(bench: Bench): void {
  bench.over = bench.x[V.dead] > 0;
  bench.spoken = bench.spoken.map(() => SILENCED);
  const handedOver = bench.clock;
  while (!bench.over && (bench.clock < HORIZON || isBeyondReturn(bench.x))) {
    if (bench.clock % LOOKS_EVERY === 0) {
      if (bench.place === "home") mayComeBack(bench, bench.clock - handedOver);
      else lookAfter(bench, handedOver);
    }
    liveOn(bench, bench.clock + LOOKS_EVERY - (bench.clock % LOOKS_EVERY));
  }
}

/**
 * Parents bring a child back who convulses, cannot be woken, or is not herself after a night; a nurse puts a
 * line in at the door (design).
 */
function mayComeBack(bench: Bench, sinceHandOver: number): void {
  const { x } = bench;
  const alarming = x[V.gcs] < 9 || jerks(x);
  if (!alarming && !(sinceHandOver >= 12 * 60 && x[V.gcs] < 14)) return;
  bench.place = "emergency";
  note(bench, { kind: "moved", at: bench.clock, place: "emergency" });
  if (bench.accesses.length === 0) complete(bench, "peripheral-line", "protocol");
}

function lookAfter(bench: Bench, handedOver: number): void {
  const { x, presentation } = bench;
  const vitals = vitalsOf(x);
  keepBreathing(bench, vitals.saturation);
  if (jerks(x) && x[V.convulsionMinutes] > 5) stopConvulsion(bench);
  const full = x[V.limited] === 0;
  if (full && vitals.systolic < presentation.child.normal.leastSystolic) keepPressure(bench);
  weanPressor(bench, handedOver);
  if (full && conditionIsOn(bench.conditions, "herniation-sign")) relievePressure(bench);
  if (insipidus(x) > 3.5) keepWater(bench);
  if (x[V.glucose] < 3.3) giveDrug(bench, dose("glucose-10", 2, "mL/kg"), "protocol");
  if (x[V.maintenance] === 0 && x[V.gcs] < 14) hydrate(bench);
  if (x[V.gcs] >= 14) {
    x[V.feeding] = 1;
    if (x[V.maintenance] > 0) stop(bench, "maintenance-isotonic", "protocol");
  }
}

function keepBreathing(bench: Bench, saturation: number): void {
  const { x } = bench;
  const off = saturation < 94 || (saturation > 98 && x[V.oxygen] > 0);
  if (off && x[V.saturationTarget] === 0) {
    set(
      bench,
      { kind: "set", item: "oxygen-saturation-target", value: SATURATION_KEPT, unit: "%" },
      "protocol",
    );
  }
  const fails = x[V.limited] === 0 && conditionIsOn(bench.conditions, "airway-failing");
  if (x[V.ventilated] === 0 && fails) {
    complete(bench, "intubation", "protocol");
    set(bench, { kind: "set", item: "head-up", value: 30, unit: "deg" }, "protocol");
  }
  if (x[V.ventilated] > 0 && !fails && canWean(bench)) complete(bench, "extubation", "protocol");
}

/**
 * The tube comes out when the child would score 10 or more and breathe enough without it, and nothing else holds it
 * in.
 */
function canWean(bench: Bench): boolean {
  const { x, presentation } = bench;
  const a = answering(x);
  const without = eyeScore(a) + verbalScore(a, false) + motorScore(x, a);
  const low = vitalsOf(x).systolic < presentation.child.normal.leastSystolic;
  const ill = low || x[V.icp] >= 20 || x[V.vasoplegia] >= 0.5 || x[V.convulsing] > 0;
  if (isAway(bench) || ill || failedLately(bench)) return false;
  return without >= 10 && breathesAlone(x, presentation.child);
}

/** Minutes for which a tube stays that went in again after one came out (design). */
const STAYS = 24 * 60;

function failedLately({ charted: { done }, clock }: Bench): boolean {
  const { intubation = 0, extubation = Number.POSITIVE_INFINITY } = done;
  return intubation > extubation && clock - intubation < STAYS;
}

const dose = (
  drug: string,
  value: number,
  unit: string,
  route: Route = "iv",
): ActionOf<"give"> => ({
  kind: "give",
  drug,
  dose: { value, unit },
  route,
});

/** Longer-acting drugs in their order, each once while it lasts [CHOP-SE]. */
const SECOND_LINE = [
  { level: LEVEL.levetiracetam, loading: dose("levetiracetam", 60, "mg/kg") },
  { level: LEVEL.fosphenytoin, loading: dose("fosphenytoin", 20, "mg{PE}/kg") },
  { level: LEVEL.phenobarbital, loading: dose("phenobarbital", 20, "mg/kg") },
];
/** Of a usual dose, below which a drug counts as gone (design). */
const GONE = 0.15;

function stopConvulsion(bench: Bench): void {
  const late = bench.x[V.convulsionMinutes] > 15;
  const next = SECOND_LINE.find(({ level }) => at(bench.x, level) < GONE);
  const drug = late ? next?.loading : dose("lorazepam", 0.1, "mg/kg");
  if (drug) giveDrug(bench, drug, "protocol");
}

/** What runs stronger is left as it runs. */
function keepPressure(bench: Bench): void {
  if (bench.x[V.volume] < 20) giveDrug(bench, dose("saline-0-9", 10, "mL/kg"), "protocol");
  if (at(bench.x, LEVEL.noradrenaline) < FULL) {
    giveDrug(bench, dose("noradrenaline", 0.1, "ug/kg/min"), "protocol");
  }
}

/** Effect of a tenth of a microgram of noradrenaline, nearly reached; and that of half of it (design). */
const FULL = 0.9;
const HALF = 0.6;
/** Share of the least systolic pressure for age that allows a step down, and the minutes that a step is watched (design). */
const HOLDS = 1.2;
const WATCHED = 120;

/** A pressor that this care started goes down by half, then off, as long as the pressure holds. */
function weanPressor(bench: Bench, handedOver: number): void {
  const started = bench.charted.running.noradrenaline;
  if (started === undefined || started < handedOver || bench.clock - started < WATCHED) return;
  if (vitalsOf(bench.x).systolic < HOLDS * bench.presentation.child.normal.leastSystolic) return;
  if (at(bench.x, LEVEL.noradrenaline) <= HALF) stop(bench, "noradrenaline", "protocol");
  else giveDrug(bench, dose("noradrenaline", 0.05, "ug/kg/min"), "protocol");
}

function relievePressure(bench: Bench): void {
  if (bench.clock % 120 !== 0 || bench.x[V.sodium] > 155) return;
  giveDrug(bench, dose("hypertonic-saline-3", 3, "mL/kg"), "protocol");
}

/** Eight hours between doses; by the label 0.4 ug under 12 years, 1 ug from then on [BNFC]. */
function keepWater(bench: Bench): void {
  if (bench.clock % 480 !== 0 || bench.x[V.sodium] < 148) return;
  const amount = bench.presentation.child.ageMonths < 144 ? 0.4 : 1;
  giveDrug(bench, dose("desmopressin", amount, "ug"), "protocol");
}

const hydrate = (bench: Bench): void => {
  giveDrug(bench, dose("maintenance-isotonic", 2.5, "mL/kg/h"), "protocol");
};
