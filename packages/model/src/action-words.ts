// Apart from the schemas, so that a browser has these without zod: 37 kB, which try to evaluate text as they load.

export const ROUTES = [
  "iv",
  "io",
  "im",
  "sc",
  "enteral",
  "rectal",
  "buccal",
  "intranasal",
  "inhaled",
] as const;

export type Route = (typeof ROUTES)[number];

/** How much a learner may write: characters of a line, diagnoses with "other", findings on a side, lines of the plan. */
export const WRITTEN_AT_MOST = {
  characters: 280,
  diagnoses: 16,
  findings: 12,
  planLines: 20,
} as const;

export const TRIGGERS = [
  "influenza-a",
  "influenza-b",
  "sars-cov-2",
  "hhv-6",
  "other",
  "none",
] as const;
export type Trigger = (typeof TRIGGERS)[number];
