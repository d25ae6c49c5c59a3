import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { connectPostgres } from "./connect-postgres";
import { connectSqlite } from "./connect-sqlite";
import type { Db } from "./db";
import { sayingWhy } from "./unusable";

/** The database at `file:…` (SQLite) or `postgres://…`. Throws `UnusableDatabaseError` when it cannot be written to. */
export async function connect(url: string): Promise<Db> {
  if (/^postgres(ql)?:/.test(url)) return sayingWhy(url, () => connectPostgres(url));
  if (/^file:.*\?/.test(url))
    throw new Error("file:… takes no parameters after a ?: name the file alone");
  if (url.startsWith("file:")) return sayingWhy(url, () => connectSqlite(sqliteFile(url)));
  throw new Error("a database is file:… or postgres://…");
}

const sqliteFile = (url: string): string =>
  url.startsWith("file://") ? fileURLToPath(url) : resolve(url.slice("file:".length));
