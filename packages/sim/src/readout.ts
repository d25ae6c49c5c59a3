import { ANALYTE_IDS, type AnalyteId, analytes } from "@encephalon/clinical";
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
import {
  LEAST_SATURATION,
  leastBreaths,
  leastHeartRate,
  leastSystolic,
  MOST_ICP,
  MOST_TEMPERATURE,
  mostHeartRate,
} from "./alarm-limits";
import type { Child } from "./child";
import { diastolic, systolic } from "./conditions";
import { LEVEL } from "./drug-table";
import { aptt, ast, ck, inr, measuredHaemoglobin, prothrombinTime } from "./systems/blood";
import { alveolarOxygen, bicarbonateOf, phOf } from "./systems/breathing";
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

/** The monitor at this minute, rounded as a monitor shows it. Fields are added in one order, so that few shapes arise. */
export function vitalsOf(x: Vector): Vitals {
  const vitals: Vitals = {
    temperature: roundTo(x[V.temperature], 1),
    heartRate: Math.round(x[V.heartRate]),
    respiratoryRate: Math.round(x[V.respiratoryRate]),
    systolic: Math.round(systolic(x)),
    diastolic: Math.round(diastolic(x)),
    saturation: Math.round(pulseOximetry(x)),
  };
  if (x[V.icpMonitor] > 0) vitals.icp = Math.round(x[V.icp]);
  if (x[V.ventilated] > 0) vitals.endTidalCo2 = endTidal(x);
  return vitals;
}

const MONITOR = process("monitor");

/** Most that a reading scatters either way, in its last place: 5/min, 2/min, 4 mm[Hg] and 0.1 Cel (design). */
const MOST = { beats: 5, breaths: 2, cuff: 4, probe: 1 };
/** Readings that each comes to, and where it lies in the one draw of all four. */
const SPAN = {
  beats: 2 * MOST.beats + 1,
  breaths: 2 * MOST.breaths + 1,
  cuff: 2 * MOST.cuff + 1,
  probe: 2 * MOST.probe + 1,
};
const BREATHS_AT = SPAN.beats;
const CUFF_AT = BREATHS_AT * SPAN.breaths;
const PROBE_AT = CUFF_AT * SPAN.cuff;

/** A reading in whole units stays on its side of an alarm's least value, whatever its scatter: the two would contradict. */
const notBelow = (reading: number, actual: number, least: number): number =>
  actual < least ? Math.min(reading, Math.ceil(least) - 1) : Math.max(reading, Math.ceil(least));

/** The same for an alarm's greatest value. */
const notAbove = (reading: number, actual: number, most: number): number =>
  -notBelow(-reading, -actual, -most);

/**
 * The monitor's record: as above, with the scatter of a living child and of the devices, all by one draw of
 * minute-luck, less where an alarm would contradict it. Nothing is read back from it.
 */
export function chartedVitals(x: Vector, child: Child, luck: Luck, minute: number): Vitals {
  const vitals = vitalsOf(x);
  if (x[V.dead] > 0) return vitals;
  const draw = Math.floor(uniform(luck, MONITOR, minute) * PROBE_AT * SPAN.probe);
  const cuff = (Math.floor(draw / CUFF_AT) % SPAN.cuff) - MOST.cuff;
  const probe = Math.floor(draw / PROBE_AT) - MOST.probe;
  const tenths = Math.round(10 * vitals.temperature) + probe;
  vitals.temperature = notAbove(tenths, 10 * x[V.temperature], 10 * MOST_TEMPERATURE) / 10;
  if (vitals.icp !== undefined) vitals.icp = notAbove(vitals.icp, x[V.icp], MOST_ICP);
  const beats = Math.max(0, vitals.heartRate + (draw % SPAN.beats) - MOST.beats);
  const notSlow = notBelow(beats, x[V.heartRate], leastHeartRate(child));
  vitals.heartRate = notAbove(notSlow, x[V.heartRate], mostHeartRate(child));
  if (x[V.ventilated] === 0 && vitals.respiratoryRate > 0)
    vitals.respiratoryRate += (Math.floor(draw / BREATHS_AT) % SPAN.breaths) - MOST.breaths;
  vitals.respiratoryRate = notBelow(
    vitals.respiratoryRate,
    x[V.respiratoryRate],
    leastBreaths(child),
  );
  vitals.systolic = notBelow(
    Math.max(0, vitals.systolic + cuff),
    systolic(x),
    leastSystolic(child),
  );
  vitals.saturation = notBelow(vitals.saturation, pulseOximetry(x), LEAST_SATURATION);
  vitals.diastolic = Math.max(0, vitals.diastolic + Math.trunc(cuff / 2));
  return vitals;
}

/** End-tidal against arterial carbon dioxide tension of a healthy lung (design). */
const END_TIDAL_SHARE = 0.92;

/** Mean pressure from which blood brings less carbon dioxide to the lung, down to where hardly any comes, mm[Hg] (design). */
const LUNG_FED = { from: 30, to: 8 };
/** Share of the carbon dioxide that is left where hardly any blood comes (design). */
const UNFED_LUNG = 0.2;

/** End-tidal carbon dioxide tension, mm[Hg]: it falls with the blood that comes to the lung. */
function endTidal(x: Vector): number {
  const { from, to } = LUNG_FED;
  const fed = UNFED_LUNG + (1 - UNFED_LUNG) * clamp((x[V.meanPressure] - to) / (from - to), 0, 1);
  return Math.round(x[V.paco2] * END_TIDAL_SHARE * fed);
}

/** pH of this minute's gas. */
const ph = (x: Vector): number => phOf(x[V.bicarbonate], x[V.paco2]);

/**
 * Actual bicarbonate's companion: base excess, mmol/L, by the Van Slyke form with haemoglobin left
 * out (design).
 */
const baseExcess = (bicarbonate: number, acidity: number): number =>
  bicarbonate - 24.4 + 14.8 * (acidity - 7.4);

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
  alt: (x) => x[V.alt],
  "bilirubin-total": (x) => x[V.bilirubin],
  ldh: (x) => x[V.ldh],
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
  "base-excess": (x) => baseExcess(x[V.bicarbonate], ph(x)),
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

/** What an analyser does not measure but reckons from the pH and the PaCO2, mm[Hg], that it prints. */
const RECKONED: Partial<Record<AnalyteId, (ph: number, paco2: number) => number>> = {
  "bicarbonate-blood": bicarbonateOf,
  "base-excess": (acidity, paco2) => baseExcess(bicarbonateOf(acidity, paco2), acidity),
};

/** The scatter of each analyte's measurements. */
const MEASURED = Object.fromEntries(
  ANALYTE_IDS.map((id) => [id, process(`measure.${id}`)]),
) as Readonly<Record<AnalyteId, Process>>; // every analyte has one

/** One measurement of an analyte at a minute, with the instrument's own scatter. Not yet rounded. */
export function measure(x: Vector, id: AnalyteId, luck: Luck, minute: number): number {
  const scattered = (of: AnalyteId): number =>
    actual(x, of) * (1 + spread(of) * normal(luck, MEASURED[of], minute));
  const printed = (of: AnalyteId): number => roundTo(scattered(of), analytes[of].decimals);
  return RECKONED[id]?.(printed("ph-blood"), printed("pco2-blood")) ?? scattered(id);
}
