import type { CourseTable } from "@encephalon/model";

/**
 * Day 1 is read once the convulsion has ended (A+0.5), the coma score of the sleep after it at A+2, the
 * second gas at A+4, the fluid at A+8. The tree is
 * looked for on day 5; the central strip and the thalami are spared.
 */
export const m3Table: CourseTable = {
  cells: {
    temperature: { 0.5: 40.3 },
    heartRate: { 0.5: 176 },
    systolic: { 0.5: 92 },
    diastolic: { 0.5: 54 },
    gcs: { 2: 9, 8: 14 },
    "glucose-blood": { 0.5: 11.9 },
    ammonia: { 0.5: 82 },
    "lactate-blood": { 0.5: 5.4, 4: 1.8 },
    "ph-blood": { 0.5: 7.19, 4: 7.37 },
    "pco2-blood": { 0.5: 52, 4: 38 },
    "bicarbonate-blood": { 0.5: 19.6, 4: 21.7 },
    creatinine: { 0.5: 36 },
    platelets: { 0.5: 220 },
    ast: { 0.5: 62 },
    sodium: { 0.5: 136 },
    potassium: { 0.5: 4.3 },
    chloride: { 0.5: 101 },
    neutrophils: { 0.5: 8.8 },
    "bilirubin-total": { 0.5: 8 },
    "osmolality-serum": { 0.5: 293 },
    inr: { 0.5: 1.12 },
    "csf-white-cells": { 8: 2 },
    "csf-protein": { 8: 0.22 },
  },
  aness: [],
  sites: [
    { hour: 20, sites: [] },
    { hour: 113, sites: ["subcortical-patches", "frontal-cortex"] },
  ],
  outcome: { dies: false, popcAtDischarge: 3 },
  yearAfter: {
    good: { dead: 0.01, good: 0.35, poor: 0.64 },
    recorded: { dead: 0.01, good: 0.3, poor: 0.69 },
    ward: { dead: 0.05, good: 0.2, poor: 0.75 },
  },
};
