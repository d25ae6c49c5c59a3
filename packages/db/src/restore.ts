import { existsSync } from "node:fs";
import { BackupError } from "./backup";
import type { Db } from "./db";
import { keepBackup } from "./keep-backup";
import { MIGRATIONS } from "./migrations";
import { restorePostgres } from "./restore-postgres";
import { checkSqliteBackup, restoreSqlite } from "./restore-sqlite";
import { NewerSchemaError, schemaVersion } from "./schema-version";

export interface Restored {
  /** The schema of what is there now; the next start migrates it when it is an older one. */
  readonly schema: number;
  /** The file that holds the database as it was before; null when it was empty. */
  readonly kept: string | null;
}

/**
 * Replaces the whole database by a backup: all of it, or nothing when the backup is not whole. What was
 * there before is kept among the backups.
 */
export async function restore(
  db: Db,
  file: string,
  { backups }: { readonly backups: string },
): Promise<Restored> {
  if (!existsSync(file)) throw new BackupError(`${file} is not there.`);
  const known = MIGRATIONS[db.dialect].length;
  if (db.dialect === "sqlite") checkSqliteBackup(file, known);
  const kept = await keepCurrent(db, backups, known);
  const restored = db.dialect === "sqlite" ? restoreSqlite(db, file) : restorePostgres(db, file);
  return { schema: await restored, kept };
}

async function keepCurrent(db: Db, backups: string, known: number): Promise<string | null> {
  const current = await schemaVersion(db);
  if (current > known) throw new NewerSchemaError(current, known);
  return current === 0 ? null : keepBackup(db, backups, "before-restore");
}
