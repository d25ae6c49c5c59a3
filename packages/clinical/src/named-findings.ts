/** What can be named for or against a diagnosis and held against a chart. */
export interface NamedFinding {
  readonly id: FindingName;
  readonly name: string;
  /** Other words that people look for it by. */
  readonly synonyms: readonly string[];
}

/** In the order of their names, which tells nothing of any disease. Limits: design, as the likelihoods are. */
const table = {
  "ammonia-high": { name: "Ammonia above 100 µmol/L", synonyms: ["NH3", "hyperammonaemia"] },
  "ast-raised": {
    name: "AST above twice the upper limit",
    synonyms: ["aspartate aminotransferase", "transaminases", "liver enzymes"],
  },
  "crp-high": { name: "C-reactive protein above 100 mg/L", synonyms: ["CRP"] },
  "csf-protein-alone": {
    name: "CSF protein above 60 mg/dL (0.6 g/L) with white cells of 10/µL or fewer",
    synonyms: ["cerebrospinal fluid", "lumbar puncture", "albuminocytological dissociation"],
  },
  "csf-cells": {
    name: "CSF white cells above 10/µL",
    synonyms: ["cerebrospinal fluid", "lumbar puncture", "pleocytosis"],
  },
  "early-ct-normal": {
    name: "CT head normal within 6 hours of arrival",
    synonyms: ["computed tomography", "scan"],
  },
  "d-dimer-raised": { name: "D-dimer above 2 mg/L", synonyms: ["coagulation", "FEU"] },
  "venous-occlusion": {
    name: "Dense vein, or no flow in a vein of the brain",
    synonyms: ["venous thrombosis", "sinus thrombosis", "CVT", "venogram"],
  },
  "ferritin-raised": { name: "Ferritin above 500 µg/L", synonyms: ["hyperferritinaemia"] },
  "fever-on-arrival": {
    name: "Fever of 38.5 °C or more on arrival",
    synonyms: ["febrile", "temperature"],
  },
  hyperpyrexia: {
    name: "Fever of 40.5 °C or more in the first 24 hours",
    synonyms: ["hyperpyrexia", "hyperthermia", "temperature"],
  },
  "short-prodrome": {
    name: "First neurological symptom within 72 hours of the first symptom",
    synonyms: ["short prodrome", "rapid onset"],
  },
  "focal-on-arrival": {
    name: "Focal seizure or deficit on arrival",
    synonyms: ["hemiparesis", "one-sided", "lateralising sign"],
  },
  "not-awake-at-three-hours": {
    name: "GCS below 15 three hours after the last convulsion and sedative",
    synonyms: ["coma score", "not awake", "not back to baseline", "consciousness"],
  },
  "virus-pcr": {
    name: "Influenza or SARS-CoV-2 PCR positive",
    synonyms: ["viral swab", "flu", "COVID-19", "coronavirus"],
  },
  "lactate-without-shock": {
    name: "Lactate above 4 mmol/L from 6 hours after arrival, without shock",
    synonyms: ["lactic acidosis"],
  },
  "mri-thalami": {
    name: "MRI: both thalami, symmetric",
    synonyms: ["thalamic lesions", "bilateral"],
  },
  "mri-tegmentum": { name: "MRI: brainstem", synonyms: ["tegmentum", "pons", "midbrain"] },
  "mri-striatum": {
    name: "MRI: caudate and putamen swollen",
    synonyms: ["striatum", "basal ganglia"],
  },
  "mri-insula": {
    name: "MRI: insula or cingulate cortex, thalami normal",
    synonyms: ["insular", "cortical"],
  },
  "mri-limbic": {
    name: "MRI: limbic, one-sided",
    synonyms: ["temporal lobe", "hippocampus", "unilateral"],
  },
  "mri-normal": { name: "MRI: normal", synonyms: ["nothing abnormal"] },
  "mri-bright-tree": {
    name: "MRI: subcortical bright tree",
    synonyms: ["restricted diffusion", "white matter"],
  },
  "mri-patchy-white-matter": {
    name: "MRI: white matter, ill-defined and asymmetric",
    synonyms: ["patchy", "demyelination"],
  },
  alkalosis: {
    name: "PCO2 below 30 mmHg with pH above 7.45",
    synonyms: ["respiratory alkalosis", "hyperventilation", "carbon dioxide", "blood gas"],
  },
  "platelets-low": {
    name: "Platelets below 150 ×10⁹/L",
    synonyms: ["thrombocytopenia", "blood count"],
  },
  "pct-without-crp": {
    name: "Procalcitonin above 2 µg/L with C-reactive protein below 40 mg/L",
    synonyms: ["PCT", "CRP"],
  },
  "family-or-regression": {
    name: "Regression, consanguinity, protein aversion or a sibling's death",
    synonyms: ["family history", "development", "metabolic"],
  },
  shock: { name: "Shock in the first 24 hours", synonyms: ["hypotension", "poor perfusion"] },
  subdural: { name: "Subdural collection", synonyms: ["subdural haematoma", "haemorrhage"] },
} as const satisfies Record<string, Omit<NamedFinding, "id">>;

export type FindingName = keyof typeof table;

export const namedFindings: readonly NamedFinding[] = Object.entries(table).map(
  ([id, words]) => ({ id: id as FindingName, ...words }), // keys of a literal table
);

const DENIAL = /^(no|not|without)[ :]+/i;
const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, " ");

const byWords: ReadonlyMap<string, NamedFinding> = new Map(
  namedFindings.flatMap((finding) =>
    [finding.id, finding.name].map((words) => [plain(words), finding] as const),
  ),
);

/** Words without the "no", "not" or "without" before them, and whether one stood there. */
export function denialIn(text: string): { readonly denied: boolean; readonly rest: string } {
  return { denied: DENIAL.test(text), rest: text.replace(DENIAL, "") };
}

/** The words that deny these. */
export const denialOf = (words: string): string => `Not: ${words}`;

/** The finding that words name, by its id or its name; undefined where the words are somebody's own. */
export const findNamedFinding = (words: string): NamedFinding | undefined =>
  byWords.get(plain(words));
