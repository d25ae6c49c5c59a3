import { z } from "zod";

/** Ids of the catalogue and of diagnoses: lower-case words joined by hyphens. */
export const itemIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens")
  .max(48);

/** C1, M6, or an educator's own. */
export const caseIdSchema = z.string().regex(/^[A-Z][A-Za-z0-9-]{0,23}$/);

export type ItemId = z.infer<typeof itemIdSchema>;
export type CaseId = z.infer<typeof caseIdSchema>;
