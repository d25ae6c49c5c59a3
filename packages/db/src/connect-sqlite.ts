import { chmodSync, closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Orm, SqliteDb, Statement } from "./db";
import { retryBusy } from "./retry-busy";
import { sqliteTables } from "./schema/sqlite";
import type { SqlitePlace } from "./sqlite-place";

/**
 * What each connection must have, with the value SQLite reads back. `synchronous` 2 is FULL: an answer
 * given survives a loss of power; `fullfsync` makes that true of macOS too and does nothing elsewhere.
 * A lock is waited for 100 ms, then `retryBusy` takes over: a longer wait would block the event loop.
 */
export const PRAGMAS = [
  { name: "busy_timeout", set: "100", reads: 100 },
  { name: "journal_mode", set: "WAL", reads: "wal" },
  { name: "synchronous", set: "FULL", reads: 2 },
  { name: "fullfsync", set: "ON", reads: 1 },
  { name: "checkpoint_fullfsync", set: "ON", reads: 1 },
  { name: "foreign_keys", set: "ON", reads: 1 },
] as const;

/** A write that leaves nothing: SQLite takes a `begin immediate` alone also where it may only read. */
const WRITES = "begin immediate; create table written (at integer); rollback";

/** SQLite in a file that its owner alone can read. One that can only be read is refused here, not at the first action. */
export async function connectSqlite({ file, readonly }: SqlitePlace): Promise<SqliteDb> {
  if (!readonly) ownFile(file);
  const sqlite = new Database(file, { readonly });
  try {
    await retryBusy(() => setPragmas(sqlite));
    assertPragmas(sqlite);
    await retryBusy(() => sqlite.exec(WRITES));
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return sqliteDb(file, sqlite);
}

function sqliteDb(file: string, sqlite: Database.Database): SqliteDb {
  const orm = drizzle(sqlite, { schema: sqliteTables });
  return {
    dialect: "sqlite",
    file,
    sqlite,
    orm,
    tables: sqliteTables,
    query: (build) => retryBusy(() => build(orm)),
    atomic: (build) => retryBusy(() => writeAll(orm, build)),
    close: async () => void sqlite.close(),
  };
}

/** A transaction of better-sqlite3 is synchronous: the statements are run, never awaited. */
function writeAll(orm: Orm, build: (orm: Orm) => readonly Statement[]): void {
  orm.transaction(
    // A transaction offers all that `Orm` does but the handle of the driver, which no query uses.
    (tx) => build(tx as unknown as Orm).forEach((statement) => void statement.run()),
    { behavior: "immediate" },
  );
}

function ownFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, "a", 0o600));
  chmodSync(file, 0o600);
}

function setPragmas(sqlite: Database.Database): void {
  for (const { name, set } of PRAGMAS) sqlite.pragma(`${name} = ${set}`);
}

/** A pragma that SQLite does not know or will not change is silently left as it was: so it is read back. */
export function assertPragmas(sqlite: Database.Database): void {
  for (const { name, reads } of PRAGMAS) {
    const actual = sqlite.pragma(name, { simple: true });
    if (actual !== reads) throw new Error(`SQLite has ${name} = ${actual}, and must have ${reads}`);
  }
}
