/** What can be named for or against a diagnosis and held against a chart. */
export interface NamedFinding {
  readonly id: FindingName;
  readonly name: string;
  /** Other words that people look for it by. */
  readonly synonyms: readonly string[];
}

/** A name, and the other words that people look for it by. */
type Words = readonly [name: string, ...synonyms: string[]];

/** In the order of their names, which tells nothing of any disease. Limits: design, as the likelihoods are. */
const table = {
  "ammonia-high": ["Ammonia above 100 µmol/L", "NH3", "hyperammonaemia"],
  "ast-raised": [
    "AST above twice the upper limit",
    "aspartate aminotransferase",
    "transaminases",
    "liver enzymes",
  ],
  "crp-high": ["C-reactive protein above 100 mg/L", "CRP"],
  "csf-protein-alone": [
    "CSF protein above 60 mg/dL (0.6 g/L) with white cells of 10/µL or fewer",
    "cerebrospinal fluid",
    "lumbar puncture",
    "albuminocytological dissociation",
  ],
  "csf-cells": [
    "CSF white cells above 10/µL",
    "cerebrospinal fluid",
    "lumbar puncture",
    "pleocytosis",
  ],
  "early-ct-normal": ["CT head normal within 6 hours of arrival", "computed tomography", "scan"],
  "d-dimer-raised": ["D-dimer above 2 mg/L", "coagulation", "FEU"],
  "venous-occlusion": [
    "Dense vein, or no flow in a vein of the brain",
    "venous thrombosis",
    "sinus thrombosis",
    "CVT",
    "venogram",
  ],
  "ferritin-raised": ["Ferritin above 500 µg/L", "hyperferritinaemia"],
  "fever-on-arrival": ["Fever of 38.5 °C or more on arrival", "febrile", "temperature"],
  hyperpyrexia: [
    "Fever of 40.5 °C or more in the first 24 hours",
    "hyperpyrexia",
    "hyperthermia",
    "temperature",
  ],
  "short-prodrome": [
    "First neurological symptom within 72 hours of the first symptom",
    "short prodrome",
    "rapid onset",
  ],
  "focal-on-arrival": [
    "Focal seizure or deficit on arrival",
    "hemiparesis",
    "one-sided",
    "lateralising sign",
  ],
  "not-awake-at-three-hours": [
    "GCS below 15 three hours after the last convulsion and sedative",
    "coma score",
    "not awake",
    "not back to baseline",
    "consciousness",
  ],
  "virus-pcr": [
    "Influenza or SARS-CoV-2 PCR positive",
    "viral swab",
    "flu",
    "COVID-19",
    "coronavirus",
  ],
  "lactate-without-shock": [
    "Lactate above 4 mmol/L from 6 hours after arrival, without shock",
    "lactic acidosis",
  ],
  "mri-thalami": ["MRI: both thalami, symmetric", "thalamic lesions", "bilateral"],
  "mri-tegmentum": ["MRI: brainstem", "tegmentum", "pons", "midbrain"],
  "mri-striatum": ["MRI: caudate and putamen swollen", "striatum", "basal ganglia"],
  "mri-insula": ["MRI: insula or cingulate cortex, thalami normal", "insular", "cortical"],
  "mri-limbic": ["MRI: limbic, one-sided", "temporal lobe", "hippocampus", "unilateral"],
  "mri-normal": ["MRI: normal", "nothing abnormal"],
  "mri-bright-tree": ["MRI: subcortical bright tree", "restricted diffusion", "white matter"],
  "mri-patchy-white-matter": [
    "MRI: white matter, ill-defined and asymmetric",
    "patchy",
    "demyelination",
  ],
  alkalosis: [
    "PCO2 below 30 mmHg with pH above 7.45",
    "respiratory alkalosis",
    "hyperventilation",
    "carbon dioxide",
    "blood gas",
  ],
  "platelets-low": ["Platelets below 150 ×10⁹/L", "thrombocytopenia", "blood count"],
  "pct-without-crp": [
    "Procalcitonin above 2 µg/L with C-reactive protein below 40 mg/L",
    "PCT",
    "CRP",
  ],
  "family-or-regression": [
    "Regression, consanguinity, protein aversion or a sibling's death",
    "family history",
    "development",
    "metabolic",
  ],
  shock: ["Shock in the first 24 hours", "hypotension", "poor perfusion"],
  subdural: ["Subdural collection", "subdural haematoma", "haemorrhage"],
} as const satisfies Record<string, Words>;

export type FindingName = keyof typeof table;

export const namedFindings: readonly NamedFinding[] = Object.entries(table).map(
  ([id, [name, ...synonyms]]) => ({ id: id as FindingName, name, synonyms }), // keys of a literal table
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
