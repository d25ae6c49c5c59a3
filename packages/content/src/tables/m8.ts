import type { CourseTable } from "@encephalon/model";

export const m8Table: CourseTable = {
  cells: {
    temperature: { 0: 38.2 },
    heartRate: { 0: 112 },
    respiratoryRate: { 0: 42 },
    systolic: { 0: 104 },
    diastolic: { 0: 60 },
    gcs: { 0: 9 },
    neutrophils: { 0: 5.1 },
    platelets: { 0: 280 },
    crp: { 0: 5 },
    ast: { 0: 104 },
    alt: { 0: 96 },
    "bilirubin-total": { 0: 14 },
    sodium: { 0: 138 },
    potassium: { 0: 3.7 },
    chloride: { 0: 107 },
    "osmolality-serum": { 0: 284 },
    "glucose-blood": { 0: 4.6 },
    "lactate-blood": { 0: 2.3 },
    "ph-blood": { 0: 7.52 },
    "pco2-blood": { 0: 24 },
    "bicarbonate-blood": { 0: 19.4 },
    ammonia: { 0: 412 },
    inr: { 0: 1.5 },
  },
  // The score assumes the disease, so it is not worked out here.
  aness: [],
  // The case gives no hour; the scan of the recorded course is on the second day.
  sites: [{ hour: 30, sites: ["insula-cingulate"] }],
  outcome: { dies: false, popcAtDischarge: 2 },
  yearAfter: {
    good: { dead: 0.06, good: 0.74, poor: 0.2 },
    recorded: { dead: 0.2, good: 0.45, poor: 0.35 },
    ward: { dead: 0.85, good: 0.02, poor: 0.13 },
  },
};
