import {
  type AnalyteId,
  analytes,
  findItem,
  type OrderItem,
  outOfRange,
} from "@encephalon/clinical";
import { roundTo } from "@encephalon/kernel";
import type { Finding } from "@encephalon/model";
import type { Child } from "./child";
import { LEVEL } from "./drug-table";
import { eegReport } from "./eeg-report";
import { ecgReport, echocardiogramReport } from "./heart-report";
import { ctReport, mriReport, spineReport, venogramReport } from "./imaging-report";
import { abdominalUltrasound, cranialUltrasound, retinalReport } from "./injury-report";
import { acylcarnitines, aminoAcids, organicAcids, salicylate } from "./metabolic-report";
import { microbiology } from "./microbiology";
import { measure } from "./readout";
import type { Bench } from "./state";
import { at, V, type Vector } from "./vector";

export interface Reading {
  readonly findings: readonly Finding[];
  readonly report: string | undefined;
  /** Minutes from the sample, where this answer comes before the test's usual turnaround. */
  readonly after?: number;
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
  return flag === "low" || flag === "high" ? { id, value, unit, flag } : { id, value, unit };
}

/** What an order shows of a sample: the child at the sample's minute, not at the minute it is read. */
export function readSample(bench: Bench, item: OrderItem, x: Vector, at: number): Reading {
  const special = SPECIAL[item.id];
  if (special) return special(bench, x, at);
  const findings = item.analytes.map((id) => analyteFinding(bench, x, id, at));
  if (findings.length > 0) return { findings, report: undefined };
  return (
    microbiology(bench, item.id, x, at) ?? {
      findings: [],
      report: PLAIN[item.id] ?? "Nothing abnormal.",
    }
  );
}

const SPECIAL: Readonly<Record<string, (bench: Bench, x: Vector, at: number) => Reading>> = {
  "ct-head": ({ presentation, charted }, x) => ctReport(x, presentation.child, charted.numbers),
  "ct-venogram": (_, x) => venogramReport(x),
  "mri-brain": ({ presentation }, x) => mriReport(x, presentation.child),
  "mri-brain-short": ({ presentation }, x) => mriReport(x, presentation.child),
  "mr-venogram": (_, x) => venogramReport(x),
  "mr-spectroscopy": (_, x) => spectroscopy(x),
  "mri-spine": (_, x) => spineReport(x),
  "mog-igg": (_, x) => mogAntibody(x),
  urinalysis: ({ presentation }, x) => urine(x, presentation.child),
  "cranial-ultrasound": ({ presentation }, x) => words(cranialUltrasound(x, presentation.child)),
  "abdominal-ultrasound": ({ presentation }, x) =>
    words(abdominalUltrasound(x, presentation.child)),
  "retinal-examination": ({ presentation }, x) => retinalReport(x, presentation.child),
  ecg: ({ presentation }, x) => ecgReport(x, presentation.card.ageMonths),
  echocardiogram: (_, x) => echocardiogramReport(x),
  "chest-x-ray": (_, x) =>
    words(x[V.volume] > 35 ? "Hazy lungs, full hila." : "Clear lungs, normal heart."),
  "amino-acids-plasma": ({ presentation }, x) => aminoAcids(x, presentation.child),
  "organic-acids-urine": ({ presentation }, x) => organicAcids(x, presentation.child),
  acylcarnitines: (_, x) => acylcarnitines(x),
  "salicylate-level": (_, x) => salicylate(x),
  "valproate-level": (_, x) => words(valproateWords(at(x, LEVEL.valproate))),
  "blood-film": (_, x) => words(filmWords(x)),
  "paracetamol-level": (_, x) => words(paracetamolWords(at(x, LEVEL.paracetamol))),
  eeg: ({ presentation }, x) => eegReport(x, presentation.child),
  "eeg-continuous": ({ presentation }, x) => eegReport(x, presentation.child),
};

/** Lactate of the brain's own, mmol/L in its fluid, that spectroscopy shows (design). */
const DOUBLET = 3;

const spectroscopy = (x: Vector): Reading => {
  const there = x[V.csfLactate] > DOUBLET;
  const report = there ? "A lactate doublet in the basal ganglia." : "No lactate doublet.";
  const text = there ? "present" : "absent";
  return { findings: [{ id: "mrs-lactate", value: there ? 1 : 0, unit: "1", text }], report };
};

/** Antibody to myelin oligodendrocyte glycoprotein, in the serum of who has such an attack (design). */
const mogAntibody = (x: Vector): Reading => {
  const found = x[V.demyelination] > 0.1;
  const text = found ? "positive" : "negative";
  return {
    findings: [{ id: "mog-igg", value: found ? 1 : 0, unit: "1", text }],
    report: `MOG-IgG ${text} by live cell assay.`,
  };
};

/** Muscle broken down, in units of an ordinary febrile child's, that colours the urine (design). */
const COLOURS = 15;
/** Injury of vessels at which the kidney lets blood and protein through (design). */
const LETS_THROUGH = 3.8;

function urine(x: Vector, { drivers }: Child): Reading {
  if (drivers.proteinLoss > 0.3) return words("Protein four plus. No nitrite, no blood.");
  if (x[V.endothelium] > LETS_THROUGH) return words("Blood three plus, protein three plus.");
  return words(
    x[V.muscleInjury] > COLOURS
      ? "Blood two plus, protein one plus. No nitrite."
      : "No blood, no protein, no nitrite.",
  );
}

const words = (report: string): Reading => ({ findings: [], report });

/** @param level in usual doses of 15 mg/kg */
const paracetamolWords = (level: number): string =>
  level < 0.05
    ? "Not detected."
    : level > 3
      ? "High: more than usual doses explain."
      : "Present, as usual doses give.";

/** @param level in usual doses of 40 mg/kg */
const valproateWords = (level: number): string =>
  level < 0.02 ? "Not detected." : level > 1.5 ? "Above the usual range." : "In the usual range.";

/** Fragments come where clotting uses platelets up (design). */
const filmWords = (x: Vector): string =>
  x[V.platelets] < 100 && x[V.dDimer] > 4
    ? "Few platelets, some red cell fragments."
    : "Red cells and white cells of normal look. No blasts, no parasites.";

/** It comes back long after this illness is decided. */
const GENES = "With the laboratory of genetics; the report goes to the parents in clinic.";

const PLAIN: Readonly<Record<string, string>> = {
  "skeletal-survey":
    "No fracture seen. A second survey after two weeks sees what a first one misses.",
  "store-samples": "Serum, plasma and urine stored, and what is left of any CSF.",
  "group-and-screen": "Group known, antibody screen negative.",
  "toxicology-screen-urine": "Nothing found beyond what was given here.",
  "csf-oligoclonal-bands": "No bands of its own.",
  "pregnancy-test-urine": "Negative.",
  crossmatch: "Compatible units are ready.",
  iga: "IgA in the range for age.",
  biotinidase: "Activity in the range for age.",
  "ethanol-level": "Not detected.",
  "aqp4-igg": "Negative by live cell assay.",
  "ranbp2-gene": GENES,
  "exome-trio": GENES,
  "mitochondrial-genome": GENES,
  "polg-gene": GENES,
  "otc-gene": GENES,
  "slc19a3-gene": GENES,
};
