import * as pg from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";

/** The columns of every table, on SQLite. Its types are the canonical ones. */
export const sqliteKit = {
  table: lite.sqliteTable,
  index: lite.index,
  unique: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  text: (name: string) => lite.text(name),
  int: (name: string) => lite.integer(name),
  real: (name: string) => lite.real(name),
  bool: (name: string) => lite.integer(name, { mode: "boolean" }),
  time: (name: string) => lite.integer(name, { mode: "timestamp_ms" }),
  /** Read back as `unknown`: what comes out of a JSON column is parsed. */
  json: (name: string) => lite.text(name, { mode: "json" }),
};

export type Kit = typeof sqliteKit;

/**
 * JSON as text, as on SQLite: it is read back as it was written, keys in their order and any character
 * of a learner's words with it. PostgreSQL's own types lose the order or refuse some characters.
 */
const jsonText = pg.customType<{ data: unknown; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (text) => JSON.parse(text),
});

/**
 * The same columns on PostgreSQL. The cast is where the two dialects meet: tables and queries are
 * written once, against SQLite's types, and the contract suite runs every one of them on both databases.
 */
export const postgresKit = {
  table: pg.pgTable,
  index: pg.index,
  unique: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  text: (name: string) => pg.text(name),
  int: (name: string) => pg.bigint(name, { mode: "number" }),
  real: (name: string) => pg.doublePrecision(name),
  bool: (name: string) => pg.boolean(name),
  time: (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: "date" }),
  json: (name: string) => jsonText(name),
} as unknown as Kit;
