import { codesOf } from "./db-errors";
import { ExplainedError } from "./explained-error";
import { sqlitePlace } from "./sqlite-place";

/** Why a database cannot be used as it is. */
export type Unusable = "locked" | "read-only" | "full" | "damaged";

/** Codes of SQLite, of PostgreSQL (its appendix A) and of the system, by how they begin. */
const CODES: Readonly<Record<Unusable, RegExp>> = {
  locked: /^SQLITE_(BUSY|LOCKED)/,
  "read-only": /^(SQLITE_(READONLY|CANTOPEN)|EACCES|EISDIR|EPERM|EROFS|25006)/,
  full: /^(SQLITE_FULL|ENOSPC|EDQUOT|53100)/,
  damaged: /^(SQLITE_(CORRUPT|NOTADB)|XX00[12])/,
};

const STATES = ["locked", "read-only", "full", "damaged"] as const;

/** The state that an error tells of; undefined when it tells of none. */
export function unusable(error: unknown): Unusable | undefined {
  const codes = codesOf(error);
  return STATES.find((state) => codes.some((code) => CODES[state].test(code)));
}

const SENTENCES: Readonly<Record<Unusable, string>> = {
  locked: "is held by another program. Stop that program, then start again. Nothing was changed.",
  "read-only":
    "cannot be written to. Give this user the right to write to it and to its folder, and open it without mode=ro, or choose another with DATA_DIR. Nothing was changed.",
  full: "has no room left on its disk. Make room, then start again. What had been saved is still there.",
  damaged:
    "cannot be read: it is damaged, or no database of this program. Restore a backup with `npm run -s cli -- restore FILE`; the file is left as it is.",
};

/** The server or a command cannot work on the database as it is; the message says what to do. */
export class UnusableDatabaseError extends ExplainedError {
  override readonly name = "UnusableDatabaseError";
  readonly reason = "database_unusable";
  constructor(
    place: string,
    readonly state: Unusable,
    options: ErrorOptions,
  ) {
    super(`The database ${place} ${SENTENCES[state]}`, options);
  }
}

/**
 * What `run` gives; an error that tells of the database's own state is thrown as one that says what to do. One that
 * says it already stays: a backup that is none fails with SQLite's words of damage, which are of that file.
 */
export async function sayingWhy<T>(url: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const state = error instanceof ExplainedError ? undefined : unusable(error);
    if (!state) throw error;
    throw new UnusableDatabaseError(placeOf(url), state, { cause: error });
  }
}

/** A file, or a server without who may enter it. */
const placeOf = (url: string): string => sqlitePlace(url)?.file ?? `at ${new URL(url).host}`;
