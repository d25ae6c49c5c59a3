import { eq } from "drizzle-orm";
import type { Db } from "./db";
import { ExplainedError } from "./explained-error";
import { MIGRATIONS } from "./migrations";

/** The number of migrations that a database has had; 0 when it is empty. */
export async function schemaVersion(db: Db): Promise<number> {
  if (!(await hasMeta(db))) return 0;
  const { meta } = db.tables;
  const rows = await db.query((orm) => orm.select().from(meta).where(eq(meta.key, "schema")));
  return Number(rows[0]?.value ?? 0);
}

/** Has the database the schema of this release? */
export const isMigrated = async (db: Db): Promise<boolean> =>
  (await schemaVersion(db)) === MIGRATIONS[db.dialect].length;

async function hasMeta(db: Db): Promise<boolean> {
  if (db.dialect === "sqlite") {
    const found = db.sqlite.prepare("select 1 from sqlite_master where name = 'meta'").get();
    return found !== undefined;
  }
  const { rows } = await db.pool.query("select to_regclass('meta') is not null as found");
  return rows[0]?.found === true;
}

/** The database was written by a later release: this one would not understand it. */
export class NewerSchemaError extends ExplainedError {
  override readonly name = "NewerSchemaError";
  readonly reason = "newer_schema";
  constructor(found: number, known: number) {
    super(
      `This database has schema ${found}; this release knows ${known}. ` +
        "Start the release that wrote it, or restore a backup from before.",
    );
  }
}
