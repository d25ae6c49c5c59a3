/**
 * What of the blood bars a lumbar puncture (treatments §4): platelets below, INR or APTT above. Sources:
 * platelets NICE-LP, INR HKU-LP, APTT 1.5 times a control of 32 s (design). NICE bars any clotting result
 * outside its range.
 */
export const TAP_LIMITS = {
  /** 10*9/L */
  platelets: 100,
  inr: 1.4,
  /** s */
  aptt: 48,
} as const;
