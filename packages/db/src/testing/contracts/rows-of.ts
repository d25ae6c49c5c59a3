import { count, getTableName } from "drizzle-orm";
import type { Db } from "../../db";

/** How many rows a table holds. */
export async function rowsOf(
  db: Db,
  table: Db["tables"]["users"] | Db["tables"]["reportCriteria"],
) {
  const [found] = await db.query((orm) => orm.select({ n: count() }).from(table));
  return found?.n;
}

/** The tables with a row in which one of these ids stands, in any column. */
export async function tablesNaming(db: Db, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of Object.values(db.tables)) {
    const rows = await db.query((orm) => orm.select().from(table));
    const text = JSON.stringify(rows);
    if (ids.some((id) => text.includes(id))) found.push(getTableName(table));
  }
  return found;
}
