import { z } from "zod";
import { anessItemsSchema } from "./action";
import { TRIGGERS } from "./action-words";

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

/** What the learner said spoke for or against, held against the chart of that minute. */
const saidFindingSchema = z.object({
  text: z.string(),
  side: z.enum(["for", "against"]),
  /** Null where the words name no finding that the chart can answer. */
  isTrue: z.boolean().nullable(),
});
export type SaidFinding = z.infer<typeof saidFindingSchema>;

const findingsSchema = z.object({
  said: z.array(saidFindingSchema),
  /** At least two true findings for and one against, and none that is false. */
  met: z.boolean(),
});
export type SaidFindings = z.infer<typeof findingsSchema>;

const triggerOpinion = z.object({ trigger: z.enum(TRIGGERS), probability: z.number() });

/** What set the illness off, at the end: an axis of its own. */
const triggerSchema = z.object({
  score: z.number().nullable(),
  learner: z.array(triggerOpinion),
  justified: z.array(triggerOpinion),
});
export type TriggerReport = z.infer<typeof triggerSchema>;

const chances = z.object({ death: z.number(), good: z.number(), poor: z.number() });
export type Chances = z.infer<typeof chances>;

/** Death, POPC 1 to 2, POPC 3 to 5 at 12 months: the learner's chances against the model's. */
const predictionSchema = z.object({
  /** The mean of those that have a score. */
  score: z.number().nullable(),
  forecasts: z.array(
    z.object({
      name: z.enum(["imaging", "final"]),
      at: z.number().int(),
      score: z.number().nullable(),
      learner: chances.nullable(),
      model: chances.nullable(),
    }),
  ),
});
export type PredictionReport = z.infer<typeof predictionSchema>;

/** The ANE-SS as the learner worked it out, against the chart of that minute. */
const severitySchema = z.object({
  at: z.number().int(),
  /** 0 to 1: a third each for the items, the least and the most. */
  score: z.number(),
  learner: anessItemsSchema,
  chart: anessItemsSchema,
});
export type SeverityReport = z.infer<typeof severitySchema>;

export const reportSchema = z.object({
  process: z.object({ score: z.number(), criteria: z.array(verdictSchema) }),
  harms: z.array(harmSchema),
  recognition: z.object({
    score: z.number().nullable(),
    checkpoints: z.array(checkpointSchema),
    /** Of the last differential. */
    findings: findingsSchema.optional(),
    trigger: triggerSchema.optional(),
  }),
  prediction: predictionSchema.optional(),
  /** Null where the score was not worked out after ANE had been named. */
  severity: severitySchema.nullable().optional(),
});
export type Report = z.infer<typeof reportSchema>;
export type Checkpoint = z.infer<typeof checkpointSchema>;
