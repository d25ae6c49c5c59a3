import type { Db } from "./db";
import { keepBackup } from "./keep-backup";
import { migratePostgres } from "./migrate-postgres";
import { migrateSqlite } from "./migrate-sqlite";
import { MIGRATIONS, type Migrations } from "./migrations";
import { NewerSchemaError, schemaVersion } from "./schema-version";

export interface Migrated {
  readonly from: number;
  readonly to: number;
  /** The file that holds the database as it was; null when there was nothing to change or to keep. */
  readonly backup: string | null;
}

interface MigrateOptions {
  /** Folder for the backup that is made first. */
  readonly backups: string;
  readonly steps?: Migrations;
}

/** Brings a database to today's schema, after a backup. A database of a later release is refused. */
export async function migrate(
  db: Db,
  { backups, steps = MIGRATIONS[db.dialect] }: MigrateOptions,
): Promise<Migrated> {
  const from = await schemaVersion(db);
  const to = steps.length;
  if (from > to) throw new NewerSchemaError(from, to);
  if (from === to) return { from, to, backup: null };
  const kept = from === 0 ? null : await keepBackup(db, backups, `before-schema-${to}`);
  await (db.dialect === "sqlite" ? migrateSqlite(db, steps) : migratePostgres(db, steps));
  return { from, to, backup: kept };
}
