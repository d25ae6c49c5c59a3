import { join } from "node:path";
import { backup } from "./backup";
import type { Db } from "./db";

/** A backup among the backups, named for its reason and the moment. */
export async function keepBackup(db: Db, backups: string, reason: string): Promise<string> {
  const ending = db.dialect === "sqlite" ? "db" : "jsonl";
  const moment = new Date().toISOString().replace(/[:.]/g, "-");
  const file = join(backups, `${reason}-${moment}.${ending}`);
  await backup(db, file);
  return file;
}
