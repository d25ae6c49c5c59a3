import { z } from "zod";

const referenceIds = z.array(z.string());

export const strengthSchema = z.enum(["A", "T", "S", "N", "design", "unverified"]);

/** The verdict on one criterion: earned of possible, why, by which of the learner's own actions. */
export const verdictSchema = z.object({
  criterion: z.string(),
  title: z.string(),
  /** What it asks. */
  rule: z.string(),
  /** False when its event never happened or the step was impossible: it drops out of the score. */
  applied: z.boolean(),
  /** False for what the debrief shows without points. */
  scored: z.boolean(),
  earned: z.number(),
  possible: z.number(),
  why: z.string(),
  actions: z.array(z.number().int()),
  references: referenceIds,
  strength: strengthSchema,
});
export type Verdict = z.infer<typeof verdictSchema>;

export const harmSchema = z.object({
  code: z.string(),
  title: z.string(),
  severity: z.enum(["mild", "moderate", "severe"]),
  at: z.number().int(),
  action: z.number().int(),
  why: z.string(),
  safer: z.string(),
  references: referenceIds,
  strength: strengthSchema,
});
export type HarmFinding = z.infer<typeof harmSchema>;

const opinion = z.object({ diagnosis: z.string(), probability: z.number() });

export const checkpointSchema = z.object({
  name: z.enum(["arrival", "results", "imaging", "final"]),
  at: z.number().int(),
  /** 0 to 1; null when nothing had been committed by then. */
  score: z.number().nullable(),
  learner: z.array(opinion),
  justified: z.array(opinion),
});

export const reportSchema = z.object({
  process: z.object({ score: z.number(), criteria: z.array(verdictSchema) }),
  harms: z.array(harmSchema),
  recognition: z.object({ score: z.number().nullable(), checkpoints: z.array(checkpointSchema) }),
});
export type Report = z.infer<typeof reportSchema>;
export type Checkpoint = z.infer<typeof checkpointSchema>;
