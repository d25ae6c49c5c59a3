import { ANTIBACTERIALS, TOXIN_BLOCKERS } from "@encephalon/clinical";

/** Groups of catalogue ids that several criteria speak of; those of drugs are in `clinical`. */
export const ANY_GAS = ["blood-gas-arterial", "blood-gas-venous", "blood-gas-capillary"];
export const VIRAL_PCR = [
  "viral-pcr-rapid",
  "respiratory-panel",
  "influenza-a-pcr-lower",
  "influenza-b-pcr-lower",
];
export const MRI = ["mri-brain", "mri-brain-short"];
export const VENOGRAMS = ["mr-venogram", "ct-venogram"];
export const FAMILY_TALKS = ["family-talk", "family-hard-news"];

/** What kills the germ: a drug that only halts its toxin is no cover alone. */
export const ANTIBIOTICS = ANTIBACTERIALS.filter((drug) => !TOXIN_BLOCKERS.includes(drug));
