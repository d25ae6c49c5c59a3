import { z } from "zod";

/**
 * The child every five minutes, kept when an attempt ends so that it can be debriefed without the
 * simulator that played it. Columns, not rows: each array has one number a sample.
 */
export const traceSchema = z.object({
  /** Minutes from arrival. */
  at: z.array(z.number().int()),
  /** Cel, /min, /min, mm[Hg], mm[Hg], %, mm[Hg], GCS, mm[Hg]. */
  temperature: z.array(z.number()),
  heartRate: z.array(z.number()),
  respiratoryRate: z.array(z.number()),
  systolic: z.array(z.number()),
  diastolic: z.array(z.number()),
  saturation: z.array(z.number()),
  icp: z.array(z.number()),
  gcs: z.array(z.number()),
  perfusionPressure: z.array(z.number()),
  /** Swelling of a region group, 0 to 1: deep grey, brainstem, cerebellum, white matter. */
  deepGrey: z.array(z.number()),
  brainstem: z.array(z.number()),
  cerebellum: z.array(z.number()),
  whiteMatter: z.array(z.number()),
});
export type Trace = z.infer<typeof traceSchema>;
