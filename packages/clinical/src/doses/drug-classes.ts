/** Groups of drugs that several rules speak of, by catalogue id. */
export const BENZODIAZEPINES: readonly string[] = ["lorazepam", "midazolam", "diazepam"];

export const SECOND_LINE_ANTISEIZURE: readonly string[] = [
  "levetiracetam",
  "fosphenytoin",
  "valproate",
  "phenobarbital",
];

export const ANTIBACTERIALS: readonly string[] = [
  "ceftriaxone",
  "cefotaxime",
  "vancomycin",
  "clindamycin",
  "meropenem",
  "linezolid",
];

export const BETA_LACTAMS: readonly string[] = ["ceftriaxone", "cefotaxime", "meropenem"];

export const VASOACTIVES: readonly string[] = ["adrenaline", "noradrenaline"];

/** Drugs that put a child to sleep and lower the pressure. */
export const SEDATIVES: readonly string[] = [...BENZODIAZEPINES, "propofol", "thiopental"];

export const CRYSTALLOIDS: readonly string[] = [
  "saline-0-9",
  "ringer-lactate",
  "balanced-crystalloid",
];

/** What a bolus against shock is given of. */
export const BOLUS_FLUIDS: readonly string[] = [...CRYSTALLOIDS, "albumin-5"];

export const ANTICOAGULANTS: readonly string[] = ["enoxaparin", "heparin"];

/** What halts a toxin, beside what kills the germ. */
export const TOXIN_BLOCKERS: readonly string[] = ["clindamycin", "linezolid"];

export const NITROGEN_SCAVENGERS: readonly string[] = [
  "sodium-benzoate-phenylacetate",
  "sodium-benzoate",
];
