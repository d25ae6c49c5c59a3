import type { Database } from "better-sqlite3";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Pool } from "pg";
import type { Tables } from "./schema/define";

/** drizzle over either database; SQLite's types are the canonical ones. */
export type Orm = BetterSQLite3Database<Tables>;

/** A write that has not been sent yet: SQLite runs it, PostgreSQL awaits it. */
export type Statement = PromiseLike<unknown> & { readonly run: () => unknown };

interface Common {
  readonly tables: Tables;
  /** For better-auth's adapter; everything else goes through the two below. */
  readonly orm: Orm;
  /** One query, reading or writing. A lock on SQLite is waited for without blocking the event loop. */
  readonly query: <T>(build: (orm: Orm) => PromiseLike<T>) => Promise<T>;
  /**
   * All of the statements or none, in their order. Nothing is read in between: what must not be there
   * already fails on a unique key and takes the whole list with it.
   */
  readonly atomic: (build: (orm: Orm) => readonly Statement[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface SqliteDb extends Common {
  readonly dialect: "sqlite";
  readonly file: string;
  readonly sqlite: Database;
}

export interface PostgresDb extends Common {
  readonly dialect: "postgres";
  readonly pool: Pool;
}

export type Db = SqliteDb | PostgresDb;
