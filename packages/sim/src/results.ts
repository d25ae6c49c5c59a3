import {
  type AnalyteId,
  analytes,
  findItem,
  type OrderItem,
  outOfRange,
} from "@encephalon/clinical";
import { roundTo } from "@encephalon/kernel";
import type { Finding } from "@encephalon/model";
import { LEVEL } from "./drug-table";
import { eegReport } from "./eeg-report";
import { ctReport, mriReport, venogramReport } from "./imaging-report";
import { microbiology } from "./microbiology";
import { measure } from "./readout";
import type { Bench } from "./state";
import { at, V, type Vector } from "./vector";

export interface Reading {
  readonly findings: readonly Finding[];
  readonly report: string | undefined;
}

/** The order's own entry in the catalogue. */
export const orderItem = (id: string): OrderItem | undefined => findItem(id, "order");

/** One analyte of a sample, rounded as the laboratory prints it, flagged by the range for age. */
export function analyteFinding(bench: Bench, x: Vector, id: AnalyteId, at: number): Finding {
  const { unit, decimals } = analytes[id];
  const { card } = bench.presentation;
  const measured = measure(x, id, bench.luck, at);
  const value = roundTo(id === "base-excess" ? measured : Math.max(0, measured), decimals);
  const flag = outOfRange(id, value, card.ageMonths, card.sex === "female" ? "F" : "M");
  return { id, value, unit, ...((flag === "low" || flag === "high") && { flag }) };
}

/** What an order shows of a sample: the child at the sample's minute, not at the minute it is read. */
export function readSample(bench: Bench, item: OrderItem, x: Vector, at: number): Reading {
  const special = SPECIAL[item.id];
  if (special) return special(bench, x, at);
  const findings = item.analytes.map((id) => analyteFinding(bench, x, id, at));
  if (findings.length > 0) return { findings, report: undefined };
  return (
    microbiology(bench, item.id, at) ?? {
      findings: [],
      report: PLAIN[item.id] ?? "Nothing abnormal.",
    }
  );
}

const SPECIAL: Readonly<Record<string, (bench: Bench, x: Vector, at: number) => Reading>> = {
  "ct-head": (_, x) => ctReport(x),
  "ct-venogram": (_, x) => venogramReport(x),
  "mri-brain": (_, x) => mriReport(x),
  "mri-brain-short": (_, x) => mriReport(x),
  "mr-venogram": (_, x) => venogramReport(x),
  "chest-x-ray": (_, x) =>
    words(x[V.volume] > 35 ? "Hazy lungs, full hila." : "Clear lungs, normal heart."),
  "paracetamol-level": (_, x) => words(paracetamolWords(at(x, LEVEL.paracetamol))),
  eeg: (_, x) => eegReport(x),
  "eeg-continuous": (_, x) => eegReport(x),
};

const words = (report: string): Reading => ({ findings: [], report });

/** @param level in usual doses of 15 mg/kg */
const paracetamolWords = (level: number): string =>
  level < 0.05
    ? "Not detected."
    : level > 3
      ? "High: more than usual doses explain."
      : "Present, as usual doses give.";

const PLAIN: Readonly<Record<string, string>> = {
  "store-samples": "Serum, plasma, urine and CSF stored.",
  "group-and-screen": "Group known, antibody screen negative.",
  "toxicology-screen-urine": "Nothing found beyond what was given here.",
  "salicylate-level": "Not detected.",
  "amino-acids-plasma": "No diagnostic pattern.",
  "organic-acids-urine": "No diagnostic pattern.",
  acylcarnitines: "No diagnostic pattern.",
  "mog-igg": "Negative.",
  urinalysis: "No blood, no protein, no nitrite.",
  ecg: "Sinus rhythm, normal intervals.",
  "cranial-ultrasound": "No collection, ventricles normal. Thalami are not judged by this study.",
};
