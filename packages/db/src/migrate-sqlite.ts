import type { Database } from "better-sqlite3";
import type { SqliteDb } from "./db";
import type { Migrations } from "./migrations";
import { retryBusy } from "./retry-busy";

/** All that is missing in one transaction. */
export async function migrateSqlite({ sqlite }: SqliteDb, steps: Migrations): Promise<void> {
  const run = sqlite.transaction(() => apply(sqlite, steps));
  // A table can only be rebuilt while its links are not watched, and that cannot change inside.
  sqlite.pragma("foreign_keys = OFF");
  try {
    await retryBusy(() => run.immediate());
  } finally {
    sqlite.pragma("foreign_keys = ON");
  }
}

/** The version is read again under the lock, so two servers that start at once migrate once. */
function apply(sqlite: Database, steps: Migrations): void {
  for (const statement of steps.slice(version(sqlite)).flat()) sqlite.exec(statement);
  sqlite
    .prepare("insert or replace into meta (key, value) values ('schema', ?)")
    .run(String(steps.length));
  const broken = sqlite.pragma("foreign_key_check");
  if (Array.isArray(broken) && broken.length > 0) throw new Error("a migration left broken links");
}

function version(sqlite: Database): number {
  if (!sqlite.prepare("select 1 from sqlite_master where name = 'meta'").get()) return 0;
  return Number(sqlite.prepare("select value from meta where key = 'schema'").pluck().get() ?? 0);
}
