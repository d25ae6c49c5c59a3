import { join } from "node:path";
import { connect } from "../connect";
import type { Db } from "../db";
import { type Migrated, migrate } from "../migrate";
import { temporaryFolder } from "./temporary-folder";

/** Where a contract plays: an empty database of its own, and connections to it that are closed after it. */
export interface Stage {
  readonly folder: string;
  readonly backups: string;
  /** One more connection to the same database. */
  readonly connect: () => Promise<Db>;
  readonly migrate: (db: Db) => Promise<Migrated>;
  readonly remove: () => Promise<void>;
}

/** `urlIn` names a new database; SQLite puts it into the folder. */
export async function stage(urlIn: (folder: string) => Promise<string>): Promise<Stage> {
  const { path, remove } = temporaryFolder();
  const url = await urlIn(path);
  const backups = join(path, "backups");
  const open: Db[] = [];
  return {
    folder: path,
    backups,
    connect: async () => {
      const db = await connect(url);
      open.push(db);
      return db;
    },
    migrate: (db) => migrate(db, { backups }),
    remove: async () => {
      await Promise.all(open.map((db) => db.close()));
      remove();
    },
  };
}
