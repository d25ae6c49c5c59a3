/** Groups of catalogue ids that several criteria speak of. */
export const ANY_GAS = ["blood-gas-arterial", "blood-gas-venous", "blood-gas-capillary"];
export const ANTIBIOTICS = ["ceftriaxone", "cefotaxime", "vancomycin", "meropenem"];
export const BENZODIAZEPINES = ["lorazepam", "midazolam", "diazepam"];
export const SECOND_LINE = ["levetiracetam", "fosphenytoin", "valproate", "phenobarbital"];
export const VIRAL_PCR = ["viral-pcr-rapid", "respiratory-panel"];
export const BOLUS_FLUIDS = ["saline-0-9", "ringer-lactate", "balanced-crystalloid", "albumin-5"];
export const MRI = ["mri-brain", "mri-brain-short"];
export const VENOGRAMS = ["mr-venogram", "ct-venogram"];
export const FAMILY_TALKS = ["family-talk", "family-hard-news"];
