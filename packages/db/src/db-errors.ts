/** An error and what it was thrown because of, outermost first. drizzle wraps what a driver throws. */
function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let cause = error; cause && chain.length < 8; ) {
    chain.push(cause);
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return chain;
}

/** The code that SQLite or PostgreSQL gave, such as `SQLITE_BUSY` or `23505`. */
export function codesOf(error: unknown): string[] {
  return causes(error).flatMap((cause) =>
    cause instanceof Error && "code" in cause && typeof cause.code === "string" ? [cause.code] : [],
  );
}

const BUSY = ["SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT", "SQLITE_BUSY_RECOVERY"];

/** Another connection holds a lock; the statement did nothing. */
export const isBusy = (error: unknown): boolean =>
  codesOf(error).some((code) => BUSY.includes(code));

/** `23505` unique, `23503` foreign key: PostgreSQL's appendix A. */
const CONFLICTS = [
  "SQLITE_CONSTRAINT_UNIQUE",
  "SQLITE_CONSTRAINT_PRIMARYKEY",
  "SQLITE_CONSTRAINT_FOREIGNKEY",
  "23505",
  "23503",
];

/** Somebody else was first, or what the row refers to is gone: read again, then decide. */
export const isConflict = (error: unknown): boolean =>
  codesOf(error).some((code) => CONFLICTS.includes(code));
