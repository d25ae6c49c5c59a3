import { DIAGNOSIS_CLASSES, type DiagnosisClass, type FindingName } from "@encephalon/clinical";

/**
 * P(finding present | class). All design: set by the editor so that the cases order themselves rightly,
 * anchored for ANE and mitochondrial disease where a figure exists. Likelihoods counted from simulated
 * cohorts replace this table when they exist.
 */
export interface Likelihood {
  readonly finding: FindingName;
  /** Findings of one group overlap; see `posterior`. */
  readonly group: Group;
  /** In the order of `DIAGNOSIS_CLASSES`. */
  readonly given: readonly number[];
}

export const GROUPS = ["H", "N", "S", "L", "B", "M", "C", "V", "T", "I", "E", "D"] as const;
export type Group = (typeof GROUPS)[number];

/** Febrile or ill child with seizure or encephalopathy, in the order of `DIAGNOSIS_CLASSES`. Design. */
export const PRIOR: readonly number[] = [
  0.12, 0.35, 0.07, 0.12, 0.05, 0.05, 0.03, 0.02, 0.02, 0.01, 0.03, 0.05, 0.08,
];

const table: Readonly<Record<FindingName, Omit<Likelihood, "finding">>> = {
  "fever-on-arrival": {
    group: "H",
    given: [0.95, 0.9, 0.85, 0.85, 0.35, 0.9, 0.4, 0.35, 0.25, 0.5, 0.05, 0.15, 0.5],
  },
  hyperpyrexia: {
    group: "H",
    given: [0.35, 0.08, 0.04, 0.12, 0.01, 0.15, 0.02, 0.02, 0.01, 0.02, 0.01, 0.03, 0.05],
  },
  "short-prodrome": {
    group: "H",
    given: [0.8, 0.95, 0.3, 0.6, 0.05, 0.85, 0.5, 0.4, 0.15, 0.3, 0.05, 0.5, 0.5],
  },
  "family-or-regression": {
    group: "H",
    given: [0.04, 0.03, 0.02, 0.02, 0.02, 0.03, 0.7, 0.5, 0.02, 0.6, 0.02, 0.02, 0.04],
  },
  "not-awake-at-three-hours": {
    group: "N",
    given: [0.98, 0.15, 0.9, 0.7, 0.8, 0.35, 0.85, 0.9, 0.75, 0.9, 0.95, 0.8, 0.7],
  },
  "focal-on-arrival": {
    group: "N",
    given: [0.15, 0.1, 0.65, 0.15, 0.6, 0.3, 0.3, 0.1, 0.5, 0.3, 0.4, 0.05, 0.3],
  },
  shock: {
    group: "S",
    given: [0.12, 0.01, 0.03, 0.5, 0.01, 0.02, 0.05, 0.02, 0.03, 0.01, 0.25, 0.1, 0.1],
  },
  "ast-raised": {
    group: "L",
    given: [0.65, 0.05, 0.08, 0.25, 0.03, 0.25, 0.15, 0.45, 0.03, 0.03, 0.35, 0.1, 0.15],
  },
  "platelets-low": {
    group: "L",
    given: [0.5, 0.06, 0.05, 0.45, 0.02, 0.1, 0.03, 0.08, 0.03, 0.02, 0.05, 0.03, 0.15],
  },
  "d-dimer-raised": {
    group: "L",
    given: [0.75, 0.06, 0.05, 0.6, 0.05, 0.15, 0.08, 0.15, 0.8, 0.05, 0.4, 0.05, 0.2],
  },
  "ferritin-raised": {
    group: "L",
    given: [0.65, 0.03, 0.04, 0.4, 0.03, 0.1, 0.05, 0.15, 0.03, 0.03, 0.08, 0.05, 0.12],
  },
  "crp-high": {
    group: "B",
    given: [0.04, 0.02, 0.05, 0.6, 0.03, 0.03, 0.03, 0.03, 0.05, 0.02, 0.03, 0.05, 0.12],
  },
  "pct-without-crp": {
    group: "B",
    given: [0.5, 0.05, 0.04, 0.12, 0.02, 0.15, 0.05, 0.08, 0.02, 0.02, 0.08, 0.03, 0.05],
  },
  "ammonia-high": {
    group: "M",
    given: [0.01, 0.01, 0.01, 0.03, 0.01, 0.08, 0.15, 0.97, 0.01, 0.03, 0.02, 0.05, 0.06],
  },
  "lactate-without-shock": {
    group: "M",
    given: [0.06, 0.01, 0.02, 0.05, 0.01, 0.02, 0.75, 0.05, 0.02, 0.25, 0.05, 0.05, 0.06],
  },
  alkalosis: {
    group: "M",
    given: [0.02, 0.04, 0.03, 0.08, 0.02, 0.02, 0.03, 0.7, 0.03, 0.03, 0.01, 0.12, 0.05],
  },
  "csf-cells": {
    group: "C",
    given: [0.06, 0.03, 0.9, 0.88, 0.65, 0.05, 0.03, 0.02, 0.1, 0.04, 0.15, 0.02, 0.25],
  },
  "csf-protein-alone": {
    group: "C",
    given: [0.58, 0.01, 0.03, 0.02, 0.08, 0.03, 0.06, 0.02, 0.05, 0.05, 0.05, 0.01, 0.08],
  },
  "virus-pcr": {
    group: "V",
    given: [0.75, 0.35, 0.08, 0.15, 0.08, 0.3, 0.2, 0.2, 0.05, 0.15, 0.08, 0.08, 0.2],
  },
  "early-ct-normal": {
    group: "T",
    given: [0.55, 0.97, 0.6, 0.75, 0.55, 0.95, 0.5, 0.65, 0.25, 0.55, 0.05, 0.95, 0.7],
  },
  "mri-thalami": {
    group: "I",
    given: [0.98, 0.005, 0.02, 0.02, 0.1, 0.01, 0.25, 0.03, 0.35, 0.35, 0.02, 0.01, 0.08],
  },
  "mri-tegmentum": {
    group: "I",
    given: [0.7, 0.003, 0.05, 0.02, 0.25, 0.01, 0.53, 0.02, 0.03, 0.1, 0.05, 0.01, 0.06],
  },
  "mri-limbic": {
    group: "I",
    given: [0.01, 0.003, 0.85, 0.03, 0.05, 0.02, 0.03, 0.05, 0.03, 0.02, 0.03, 0.01, 0.05],
  },
  "mri-patchy-white-matter": {
    group: "I",
    given: [0.02, 0.01, 0.03, 0.03, 0.85, 0.02, 0.08, 0.02, 0.05, 0.03, 0.08, 0.01, 0.08],
  },
  "mri-bright-tree": {
    group: "I",
    given: [0.02, 0.005, 0.03, 0.03, 0.02, 0.9, 0.05, 0.02, 0.02, 0.02, 0.05, 0.01, 0.04],
  },
  "mri-striatum": {
    group: "I",
    given: [0.08, 0.003, 0.01, 0.01, 0.06, 0.01, 0.45, 0.05, 0.03, 0.95, 0.03, 0.03, 0.05],
  },
  "mri-insula": {
    group: "I",
    given: [0.01, 0.01, 0.25, 0.04, 0.02, 0.06, 0.1, 0.65, 0.04, 0.08, 0.1, 0.02, 0.1],
  },
  "mri-normal": {
    group: "I",
    given: [0.01, 0.97, 0.08, 0.65, 0.05, 0.6, 0.05, 0.2, 0.03, 0.05, 0.05, 0.92, 0.5],
  },
  "venous-occlusion": {
    group: "E",
    given: [0.005, 0.002, 0.005, 0.02, 0.005, 0.005, 0.005, 0.005, 0.95, 0.005, 0.03, 0.002, 0.01],
  },
  subdural: {
    group: "D",
    given: [0.005, 0.005, 0.005, 0.05, 0.005, 0.005, 0.02, 0.003, 0.02, 0.003, 0.9, 0.005, 0.02],
  },
};

export const likelihoods: readonly Likelihood[] = Object.entries(table).map(([finding, row]) => ({
  finding: finding as FindingName, // keys of the table
  ...row,
}));

/** A value for each class. */
export type ByClass = Readonly<Record<DiagnosisClass, number>>;

export const byClass = (value: (index: number, name: DiagnosisClass) => number): ByClass =>
  DIAGNOSIS_CLASSES.reduce<Record<DiagnosisClass, number>>(
    (all, name, index) => Object.assign(all, { [name]: value(index, name) }),
    {
      ANE: 0,
      FS: 0,
      HSV: 0,
      BAC: 0,
      ADEM: 0,
      AESD: 0,
      MITO: 0,
      NH3: 0,
      CVT: 0,
      THI: 0,
      AHT: 0,
      TOX: 0,
      OTH: 0,
    },
  );
