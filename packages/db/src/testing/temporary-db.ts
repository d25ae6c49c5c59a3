import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { connect } from "../connect";
import type { Db } from "../db";
import { migrate } from "../migrate";
import { temporaryFolder } from "./temporary-folder";

export interface TemporaryDb {
  readonly db: Db;
  readonly url: string;
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** A real database in a file of its own, with the real migrations. */
export async function temporaryDb(): Promise<TemporaryDb> {
  const folder = temporaryFolder();
  const url = pathToFileURL(join(folder.path, "test.db")).href;
  const db = await connect(url);
  await migrate(db, { backups: join(folder.path, "backups") });
  const remove = async () => {
    await db.close();
    folder.remove();
  };
  return { db, url, folder: folder.path, remove };
}
