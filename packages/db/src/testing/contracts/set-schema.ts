import { eq } from "drizzle-orm";
import type { Db } from "../../db";

/** Says that the schema is of another version, without changing it. */
export function setSchema(db: Db, version: number): Promise<void> {
  const { meta } = db.tables;
  return db.atomic((orm) => [
    orm
      .update(meta)
      .set({ value: String(version) })
      .where(eq(meta.key, "schema")),
  ]);
}
