import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Verdict } from "@encephalon/authoring";
import { err, ok, type Result } from "@encephalon/kernel";
import { type Failure, failure } from "../failure";

/** What the series that were kept back gave at first, unchanged. */
export interface FirstResult {
  readonly date: string;
  readonly commit: string;
  readonly verdicts: readonly Verdict[];
}

export const FIRST_RESULT = "first-result.json";

/** What was published, or null. */
export const publishedFirst = (file: string): FirstResult | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as FirstResult) : null; // written below alone

/** Publishes it, once: what there is already is never written over. */
export function publishFirst(file: string, first: () => FirstResult): Result<FirstResult, Failure> {
  if (existsSync(file)) {
    return err(failure("frozen", "The first result has been published already."));
  }
  const result = first();
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  return ok(result);
}
