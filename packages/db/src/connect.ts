import { connectPostgres } from "./connect-postgres";
import { connectSqlite } from "./connect-sqlite";
import type { Db } from "./db";
import { sqlitePlace } from "./sqlite-place";
import { sayingWhy } from "./unusable";

/** The database at `file:…` (SQLite) or `postgres://…`. Throws `UnusableDatabaseError` when it cannot be written to. */
export async function connect(url: string): Promise<Db> {
  if (/^postgres(ql)?:/.test(url)) return sayingWhy(url, () => connectPostgres(url));
  const place = sqlitePlace(url);
  if (place) return sayingWhy(url, () => connectSqlite(place));
  throw new Error("a database is file:… or postgres://…");
}
