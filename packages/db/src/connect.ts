import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { connectPostgres } from "./connect-postgres";
import { connectSqlite } from "./connect-sqlite";
import type { Db } from "./db";

/** The database at `file:…` (SQLite) or `postgres://…`. */
export async function connect(url: string): Promise<Db> {
  if (/^postgres(ql)?:/.test(url)) return connectPostgres(url);
  if (url.startsWith("file:")) return connectSqlite(sqliteFile(url));
  throw new Error("a database is file:… or postgres://…");
}

const sqliteFile = (url: string): string =>
  url.startsWith("file://") ? fileURLToPath(url) : resolve(url.slice("file:".length));
