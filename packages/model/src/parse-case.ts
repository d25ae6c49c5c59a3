import { err, ok, type Result } from "@encephalon/kernel";
import { z } from "zod";
import { type Case, caseSchema } from "./case";

export type CaseError =
  | { readonly code: "not_a_case" }
  | { readonly code: "unknown_version"; readonly version: number }
  | { readonly code: "malformed"; readonly problems: readonly string[] };

const header = z.looseObject({ schema: z.number().int() });

/** Authored data as today's `Case`. There is one schema so far; upgrades come with the second. */
export function parseCase(raw: unknown): Result<Case, CaseError> {
  const read = header.safeParse(raw);
  if (!read.success) return err({ code: "not_a_case" });
  const { schema } = read.data;
  if (schema !== caseSchema.shape.schema.value)
    return err({ code: "unknown_version", version: schema });
  const parsed = caseSchema.safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  return err({ code: "malformed", problems: z.prettifyError(parsed.error).split("\n") });
}
