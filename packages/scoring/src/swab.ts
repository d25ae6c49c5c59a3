/** One swab answers for three viruses at once; its report names only the first that it found. */
export const SWAB_PCR: readonly string[] = ["influenza-a-pcr", "influenza-b-pcr", "sars-cov-2-pcr"];
