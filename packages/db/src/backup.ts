import { existsSync } from "node:fs";
import { chmod, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import type { Db, SqliteDb } from "./db";
import { dumpPostgres } from "./dump-postgres";
import { ExplainedError } from "./explained-error";

/** A backup that cannot be made or used, with a sentence for the person who asked. */
export class BackupError extends ExplainedError {
  override readonly name = "BackupError";
  readonly reason = "backup_failed";
}

/**
 * The whole database in one file that `restore` reads, made while the server goes on: SQLite's own
 * online copy, or PostgreSQL's rows as lines of JSON. The file is there complete or not at all.
 */
export async function backup(db: Db, file: string): Promise<void> {
  if (existsSync(file)) throw new BackupError(`${file} is there already; it was left as it is.`);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.part`;
  try {
    await emptyFile(draft);
    await (db.dialect === "sqlite" ? copySqlite(db, draft) : dumpPostgres(db, draft));
    await flush(draft);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Only its owner reads it: a backup holds everybody's attempts. */
async function emptyFile(file: string): Promise<void> {
  const handle = await open(file, "w", 0o600);
  await handle.close();
  await chmod(file, 0o600);
}

/** The copy is taken out of WAL mode, so that it is one file, and read through once. */
async function copySqlite({ sqlite }: SqliteDb, file: string): Promise<void> {
  await sqlite.backup(file);
  const copy = new Database(file);
  try {
    copy.pragma("journal_mode = DELETE");
    const found = copy.pragma("integrity_check", { simple: true });
    if (found !== "ok") throw new BackupError(`The copy is damaged: ${found}`);
  } finally {
    copy.close();
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
}
