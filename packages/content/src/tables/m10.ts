import type { CourseTable } from "@encephalon/model";

/** M10 on arrival as the case's source tells it (short form). Nothing in the simulator reads it. */
export const m10Table: CourseTable = {
  cells: {
    temperature: { 0: 36.4 },
    heartRate: { 0: 178 },
    systolic: { 0: 74 },
    diastolic: { 0: 40 },
    saturation: { 0: 90 },
    capillaryRefill: { 0: 3 },
    gcs: { 0: 7 },
    haemoglobin: { 0: 82 },
    platelets: { 0: 340 },
    neutrophils: { 0: 7.2 },
    ast: { 0: 140 },
    alt: { 0: 120 },
    amylase: { 0: 190 },
    "bilirubin-total": { 0: 10 },
    "lactate-blood": { 0: 4.1 },
    "ph-blood": { 0: 7.22 },
    "pco2-blood": { 0: 55 },
    "bicarbonate-blood": { 0: 22.3 },
    sodium: { 0: 137 },
    potassium: { 0: 4.8 },
    chloride: { 0: 101 },
    "osmolality-serum": { 0: 289 },
    inr: { 0: 1.2 },
  },
  aness: [],
  sites: [],
  outcome: { dies: false, popcAtDischarge: 4 },
  yearAfter: {
    good: { dead: 0.15, good: 0.2, poor: 0.65 },
    recorded: { dead: 0.18, good: 0.17, poor: 0.65 },
    ward: { dead: 0.4, good: 0.05, poor: 0.55 },
  },
};
