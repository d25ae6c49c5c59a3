import { z } from "zod";

/**
 * Facts of the hidden state that scoring may ask for, each with the first minute it became true and
 * the minute it ceased. They are events, so that nothing but events is ever judged; they never reach
 * a learner's browser before the end.
 */
export const CONDITIONS = [
  "convulsing",
  "electrographic-seizure",
  "gcs-12-or-less",
  "gcs-8-or-less",
  "gcs-fallen-3",
  "baseline-regained",
  "airway-failing",
  "shock",
  "hypotension",
  "oliguria",
  "herniation-sign",
  "cisterns-narrowed",
  "lp-barred",
  "lp-barred-by-blood",
  "focal-sign",
  "stable-for-mri",
  "stable-for-ct",
  "ventilated",
  "temperature-in-target",
  "paco2-in-target",
  "perfusion-in-target",
  "sodium-in-target",
] as const;

export const conditionSchema = z.enum(CONDITIONS);
export type Condition = (typeof CONDITIONS)[number];
