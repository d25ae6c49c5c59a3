import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Db, SqliteDb } from "../db";
import { migrateSqlite } from "../migrate-sqlite";
import { MIGRATIONS } from "../migrations";
import { restore } from "../restore";

/** Where each released schema has its file: a backup of PostgreSQL, with a row in every table. */
export const RELEASED = fileURLToPath(new URL("../../released", import.meta.url));

export const releasedFile = (schema: number): string => join(RELEASED, `schema-${schema}.jsonl`);

type Value = string | number | boolean | null;
export type RawRow = Readonly<Record<string, Value>>;

/** The rows of a released schema, by table, each after those it refers to. */
export function releasedRows(schema: number): ReadonlyMap<string, readonly RawRow[]> {
  const rows = new Map<string, RawRow[]>();
  for (const line of readFileSync(releasedFile(schema), "utf8").trim().split("\n")) {
    const read: { table?: string; rows?: RawRow[] | number } = JSON.parse(line);
    if (read.table && Array.isArray(read.rows)) {
      rows.set(read.table, [...(rows.get(read.table) ?? []), ...read.rows]);
    }
  }
  return rows;
}

/** Puts a database as that release left it into an empty one. */
export async function putReleased(db: Db, schema: number, backups: string): Promise<void> {
  if (db.dialect === "sqlite") await fillSqlite(db, schema);
  else await restore(db, releasedFile(schema), { backups });
}

async function fillSqlite(db: SqliteDb, schema: number): Promise<void> {
  await migrateSqlite(db, MIGRATIONS.sqlite.slice(0, schema));
  for (const [table, rows] of releasedRows(schema)) {
    for (const row of rows) {
      const columns = Object.keys(row);
      const places = columns.map(() => "?").join(", ");
      const values = Object.entries(row).map(([column, value]) => asSqlite(column, value));
      db.sqlite
        .prepare(`insert into ${table} (${columns.join(", ")}) values (${places})`)
        .run(values);
    }
  }
}

/** SQLite keeps a moment as milliseconds, and true as 1. */
function asSqlite(column: string, value: Value): string | number | null {
  if (typeof value === "boolean") return Number(value);
  return column.endsWith("_at") && typeof value === "string" ? Date.parse(value) : value;
}
