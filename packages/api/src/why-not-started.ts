import { ExplainedError } from "@encephalon/db";

/** Settings that cannot be: a sentence for each. */
export class WrongSettingsError extends ExplainedError {
  override readonly name = "WrongSettingsError";
  readonly reason = "wrong_setting";
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/** What to say of a start that failed; undefined of what only its trace explains. */
export const whyNotStarted = (error: unknown): string | undefined =>
  error instanceof ExplainedError ? error.message : undefined;
