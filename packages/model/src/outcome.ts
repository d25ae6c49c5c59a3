import { z } from "zod";
import { anessItemsSchema } from "./action";
import { DEATH_CAUSES } from "./event";

const popc = z.number().int().min(1).max(6);

/** What became of the child: ten days played, the rest projected. POPC 6 is death (project convention). */
export const outcomeSchema = z.object({
  died: z.boolean(),
  diedAtMinute: z.number().int().nullable(),
  cause: z.enum(DEATH_CAUSES).nullable(),
  popc: z.object({ discharge: popc, month3: popc, month6: popc, month12: popc }),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** The score as the chart allows it at a minute when something in it changed. */
export const anessReadingSchema = z.object({
  at: z.number().int(),
  items: anessItemsSchema,
  known: z.number().int(),
  min: z.number().int(),
  max: z.number().int(),
  bands: z.array(z.enum(["low", "medium", "high"])),
});
export type AnessReading = z.infer<typeof anessReadingSchema>;
