import { statSync } from "node:fs";
import Database from "better-sqlite3";
import { BackupError } from "./backup";
import { assertPragmas } from "./connect-sqlite";
import type { SqliteDb } from "./db";
import { NewerSchemaError } from "./schema-version";

/** Throws unless the file is a whole database of ours that this release understands. */
export function checkSqliteBackup(file: string, known: number): void {
  const source = openBackup(file);
  try {
    const schema = readable(source, statSync(file).size);
    if (schema > known) throw new NewerSchemaError(schema, known);
  } finally {
    source.close();
  }
}

/** SQLite's online copy, backwards: it takes the place of the old content in one transaction. */
export async function restoreSqlite(db: SqliteDb, file: string): Promise<number> {
  const source = openBackup(file);
  try {
    await source.backup(db.file);
    assertPragmas(db.sqlite);
    return versionOf(source);
  } finally {
    source.close();
  }
}

const openBackup = (file: string): Database.Database => new Database(file, { readonly: true });

function readable(source: Database.Database, size: number): number {
  try {
    if (size !== sizeOf(source)) throw new BackupError("The backup is cut short.");
    const damage = source.pragma("integrity_check", { simple: true });
    if (damage !== "ok") throw new BackupError(`The backup is damaged: ${damage}`);
    const broken = source.pragma("foreign_key_check");
    if (Array.isArray(broken) && broken.length > 0)
      throw new BackupError("The backup has broken links.");
    return versionOf(source);
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw new BackupError("This is not a backup of a SQLite database of Encephalon.", {
      cause: error,
    });
  }
}

/** In bytes, by its own account: a page that is missing from the end reads as zeros. */
const sizeOf = (source: Database.Database): number =>
  Number(source.pragma("page_count", { simple: true })) *
  Number(source.pragma("page_size", { simple: true }));

function versionOf(source: Database.Database): number {
  const value = source.prepare("select value from meta where key = 'schema'").pluck().get();
  if (value === undefined) throw new BackupError("The backup does not say which schema it has.");
  return Number(value);
}
