/** What a look at the nappy or the bottle says: read again by the warnings, which have no number for it. */
export const URINE_PASSED = {
  some: "has passed urine",
  hardlyAny: "hardly any urine for three hours",
} as const;
