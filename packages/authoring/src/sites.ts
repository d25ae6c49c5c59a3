import type { RegionName } from "@encephalon/model";

/** The sites' short names in the severity score's literature; a region without one keeps its own name. */
const CODES: Partial<Readonly<Record<RegionName, string>>> = {
  thalamus: "TH",
  putamen: "PU/EC",
  "external-capsule": "PU/EC",
  midbrain: "MB",
  pons: "PO",
  medulla: "MO",
  "cerebellar-white-matter": "CB",
  dentate: "CB",
  "periventricular-white-matter": "PV",
};

/** Regions as the sites that a radiologist names, each once, in order. */
export const siteCodes = (regions: readonly RegionName[]): readonly string[] =>
  [...new Set(regions.map((region) => CODES[region] ?? region))].sort();
