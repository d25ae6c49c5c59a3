import { z } from "zod";

/** `{ at, low, high, scale }`: low–high are the 5th–95th percentile; seed 0 takes `at`. */
export const rangeSchema = z
  .object({
    at: z.number(),
    low: z.number(),
    high: z.number(),
    scale: z.enum(["linear", "log"]),
  })
  .refine(({ at, low, high }) => low <= at && at <= high, "a range needs low ≤ at ≤ high")
  .refine(({ low, scale }) => scale === "linear" || low > 0, "a log range needs low above 0");
