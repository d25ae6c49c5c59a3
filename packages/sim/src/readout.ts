import type { AnalyteId } from "@encephalon/clinical";
import {
  clamp,
  type Luck,
  normal,
  type Process,
  process,
  roundTo,
  uniform,
} from "@encephalon/kernel";
import type { Vitals } from "@encephalon/model";
import { diastolic, systolic } from "./conditions";
import { LEVEL } from "./drug-table";
import {
  alt,
  aptt,
  ast,
  ck,
  inr,
  ldh,
  measuredHaemoglobin,
  prothrombinTime,
} from "./systems/blood";
import { alveolarOxygen, phOf } from "./systems/breathing";
import { csfGlucose, openingPressure } from "./systems/cerebrospinal-fluid";
import { insipidus } from "./systems/circulation";
import { osmolality } from "./systems/pressure";
import { groupMean } from "./systems/regions";
import { at, HAEMORRHAGE, V, type Vector } from "./vector";

/**
 * Oxygen saturation as a probe reads it, %: pulses that are hardly felt are read too low, from a mean pressure of
 * 25 mm[Hg] down to half at 10 (design).
 */
export const pulseOximetry = (x: Vector): number =>
  x[V.saturation] * (0.5 + 0.5 * clamp((x[V.meanPressure] - 10) / 15, 0, 1));

/** The monitor at this minute, rounded as a monitor shows it. */
export function vitalsOf(x: Vector): Vitals {
  const vitals = {
    temperature: roundTo(x[V.temperature], 1),
    heartRate: Math.round(x[V.heartRate]),
    respiratoryRate: Math.round(x[V.respiratoryRate]),
    systolic: Math.round(systolic(x)),
    diastolic: Math.round(diastolic(x)),
    saturation: Math.round(pulseOximetry(x)),
  };
  const monitored = x[V.icpMonitor] > 0;
  const ventilated = x[V.ventilated] > 0;
  if (!monitored && !ventilated) return vitals;
  return {
    ...vitals,
    ...(monitored && { icp: Math.round(x[V.icp]) }),
    ...(ventilated && { endTidalCo2: Math.round(x[V.paco2] * END_TIDAL_SHARE) }),
  };
}

const BEAT = process("monitor.heart-rate");
const BREATH = process("monitor.respiratory-rate");
const CUFF = process("monitor.pressure");
const PROBE = process("monitor.temperature");

/** Even scatter of a reading, whole units either side. */
const scatter = (luck: Luck, reading: Process, minute: number, most: number): number =>
  Math.round((2 * uniform(luck, reading, minute) - 1) * most);

/**
 * The monitor's record: as above, with the scatter of a living child and of the devices by minute-luck
 * (at most 5/min, 2/min, 4 mm[Hg] and 0.1 Cel either way; design). Nothing is read back from it.
 */
export function chartedVitals(x: Vector, luck: Luck, minute: number): Vitals {
  const vitals = vitalsOf(x);
  if (x[V.dead] > 0) return vitals;
  const breaths = x[V.ventilated] > 0 || vitals.respiratoryRate === 0 ? 0 : 2;
  const cuff = scatter(luck, CUFF, minute, 4);
  vitals.temperature = roundTo(vitals.temperature + scatter(luck, PROBE, minute, 1) / 10, 1);
  vitals.heartRate = Math.max(0, vitals.heartRate + scatter(luck, BEAT, minute, 5));
  vitals.respiratoryRate += scatter(luck, BREATH, minute, breaths);
  vitals.systolic = Math.max(0, vitals.systolic + cuff);
  vitals.diastolic = Math.max(0, vitals.diastolic + Math.trunc(cuff / 2));
  return vitals;
}

/** End-tidal against arterial carbon dioxide tension of a healthy lung (design). */
const END_TIDAL_SHARE = 0.92;

/** pH of this minute's gas. */
const ph = (x: Vector): number => phOf(x[V.bicarbonate], x[V.paco2]);

/**
 * Actual bicarbonate's companion: base excess, mmol/L, by the Van Slyke form with haemoglobin left
 * out (design).
 */
const baseExcess = (x: Vector): number => x[V.bicarbonate] - 24.4 + 14.8 * (ph(x) - 7.4);

/** Dilute urine of diabetes insipidus: more than 3.5 mL/kg/h of free water (design). */
const isDilute = (x: Vector): boolean => insipidus(x) > 3.5;

/** Urine osmolality, mOsm/kg: below 150 once the pituitary is lost, else by antidiuretic hormone (design). */
const urineOsmolality = (x: Vector): number => (isDilute(x) ? 120 : 300 + 250 * x[V.adh]);

/** Red cells, 10*6/L, that a bleed through the whole of both medial temporal lobes lets into the fluid (design). */
const BLED = 3000;

/** What each analyte reads of the state, in the clinical package's unit; scales are design. */
const READERS: Readonly<Record<AnalyteId, (x: Vector) => number>> = {
  "white-cell-count": (x) => x[V.whiteCells],
  neutrophils: (x) => x[V.whiteCells] * x[V.neutrophilShare],
  haemoglobin: measuredHaemoglobin,
  platelets: (x) => x[V.platelets],
  crp: (x) => x[V.crp],
  procalcitonin: (x) => x[V.pct],
  "il-6": (x) => 40 * x[V.cytokine],
  ferritin: (x) => x[V.ferritin],
  ast,
  alt,
  "bilirubin-total": (x) => x[V.bilirubin],
  ldh,
  ck,
  creatinine: (x) => x[V.creatinine],
  urea: (x) => x[V.urea],
  sodium: (x) => x[V.sodium],
  potassium: (x) => x[V.potassium],
  chloride: (x) => x[V.sodium] - x[V.bicarbonate] - 14 - 0.6 * (x[V.lactate] - 1),
  "osmolality-serum": osmolality,
  "glucose-blood": (x) => x[V.glucose],
  "glucose-plasma": (x) => x[V.glucose],
  "lactate-blood": (x) => x[V.lactate] + x[V.mitochondrialLactate],
  "ph-blood": ph,
  "pco2-blood": (x) => x[V.paco2],
  "po2-blood": (x) => Math.min(x[V.pao2], alveolarOxygen(0.21 + x[V.oxygen], x[V.paco2])),
  "bicarbonate-blood": (x) => x[V.bicarbonate],
  "base-excess": baseExcess,
  "calcium-ionised": (x) => x[V.calcium],
  ammonia: (x) => x[V.ammonia],
  "prothrombin-time": prothrombinTime,
  inr,
  aptt,
  fibrinogen: (x) => x[V.fibrinogen],
  "d-dimer": (x) => x[V.dDimer],
  "albumin-serum": (x) => x[V.albumin],
  "ketones-blood": (x) => x[V.ketones],
  amylase: (x) => x[V.amylase],
  "glutamine-plasma": (x) => 600 + 3 * x[V.glutamine],
  "alanine-plasma": (x) => 330 + 60 * x[V.mitochondrialLactate],
  "citrulline-plasma": (x) => 3000 / (100 + x[V.glutamine]),
  "orotate-urine": (x) => 2 + 0.3 * x[V.glutamine],
  "anti-xa-lmwh": (x) => 0.55 * at(x, LEVEL.enoxaparin),
  "osmolality-urine": urineOsmolality,
  "sodium-urine": (x) => (isDilute(x) ? 15 : 40 + 30 * x[V.adh]),
  "protein-creatinine-ratio-urine": (x) => 15 + 40 * Math.max(0, 30 - x[V.albumin]),
  "csf-white-cells": (x) => x[V.csfCells],
  "csf-lymphocytes-percent": () => 88,
  "csf-red-cells": (x) => 2 + x[V.csfCells] * 0.3 + BLED * groupMean(x, "limbic", HAEMORRHAGE),
  "csf-protein": (x) => x[V.csfProtein] / 100,
  "csf-glucose": csfGlucose,
  "csf-lactate": (x) => x[V.csfLactate],
  "csf-opening-pressure": openingPressure,
};

/**
 * Coefficient of variation of a measurement (design); what is derived or steered tightly varies
 * little.
 */
const TIGHT: ReadonlySet<AnalyteId> = new Set([
  "ph-blood",
  "sodium",
  "chloride",
  "osmolality-serum",
  "po2-blood",
]);
const spread = (id: AnalyteId): number =>
  id === "ph-blood" ? 0.0006 : TIGHT.has(id) ? 0.005 : 0.02;

/** An analyte as it is, in the clinical package's unit. */
export const actual = (x: Vector, id: AnalyteId): number => READERS[id](x);

/** One measurement of an analyte at a minute, with the instrument's own scatter. Not yet rounded. */
export function measure(x: Vector, id: AnalyteId, luck: Luck, minute: number): number {
  return actual(x, id) * (1 + spread(id) * normal(luck, process(`measure.${id}`), minute));
}
