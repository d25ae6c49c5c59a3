import {
  BackupError,
  ChangedCaseError,
  NewerSchemaError,
  UnusableDatabaseError,
} from "@encephalon/db";

/** Settings that cannot be: a sentence for each. */
export class WrongSettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "WrongSettingsError";
  }
}

/** Errors whose message is written for whoever starts the server. */
const EXPLAINED = [
  WrongSettingsError,
  UnusableDatabaseError,
  NewerSchemaError,
  ChangedCaseError,
  BackupError,
] as const;

/** What to say of a start that failed; undefined of what only its trace explains. */
export const whyNotStarted = (error: unknown): string | undefined =>
  error instanceof Error && EXPLAINED.some((kind) => error instanceof kind)
    ? error.message
    : undefined;
