import { count } from "drizzle-orm";
import type { Db } from "../../db";

/** How many rows a table holds. */
export async function rowsOf(
  db: Db,
  table: Db["tables"]["users"] | Db["tables"]["reportCriteria"],
) {
  const [found] = await db.query((orm) => orm.select({ n: count() }).from(table));
  return found?.n;
}
