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
];

export const BETA_LACTAMS: readonly string[] = ["ceftriaxone", "cefotaxime"];

export const VASOACTIVES: readonly string[] = ["adrenaline", "noradrenaline"];

/** Drugs that put a child to sleep and lower the pressure. */
export const SEDATIVES: readonly string[] = [...BENZODIAZEPINES, "propofol", "thiopental"];

export const CRYSTALLOIDS: readonly string[] = ["saline-0-9", "ringer-lactate"];
