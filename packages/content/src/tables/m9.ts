import type { CourseTable } from "@encephalon/model";

/** Short form. He convulses at the door: what is said of the arrival is read an hour later. */
export const m9Table: CourseTable = {
  cells: {
    temperature: { 1: 38 },
    heartRate: { 1: 124 },
    respiratoryRate: { 1: 26 },
    systolic: { 1: 98 },
    diastolic: { 1: 58 },
    saturation: { 1: 97 },
    gcs: { 1: 11 },
    "ph-blood": { 1: 7.38 },
    "pco2-blood": { 1: 37 },
    "bicarbonate-blood": { 1: 21.6 },
    sodium: { 1: 138 },
    potassium: { 1: 4 },
    chloride: { 1: 103 },
    neutrophils: { 1: 4.8 },
    "bilirubin-total": { 1: 8 },
    "osmolality-serum": { 1: 288 },
    inr: { 1: 1 },
    "lactate-blood": { 1: 2.4 },
    "csf-white-cells": { 6: 1 },
    "csf-protein": { 6: 0.3 },
  },
  aness: [],
  sites: [{ hour: 20, sites: ["caudate", "PU/EC", "TH", "frontal-cortex", "parietal-cortex"] }],
  outcome: { dies: false, popcAtDischarge: 4 },
  yearAfter: {
    good: { dead: 0.01, good: 0.84, poor: 0.15 },
    recorded: { dead: 0.03, good: 0.6, poor: 0.37 },
    ward: { dead: 0.1, good: 0.2, poor: 0.7 },
  },
};
