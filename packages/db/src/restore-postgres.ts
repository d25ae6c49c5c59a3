import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { PoolClient } from "pg";
import { BackupError } from "./backup";
import type { PostgresDb } from "./db";
import { applyPostgres } from "./migrate-postgres";
import { MIGRATIONS } from "./migrations";
import { inTransaction } from "./postgres-transaction";
import { NewerSchemaError } from "./schema-version";
import { TABLE_NAMES } from "./table-names";

/** One transaction from the first dropped table to the last row: a backup that is not whole changes nothing. */
export const restorePostgres = (db: PostgresDb, file: string): Promise<number> =>
  inTransaction(db.pool, (client) => replaceAll(client, file));

async function replaceAll(client: PoolClient, file: string): Promise<number> {
  const lines = jsonLines(file);
  const schema = schemaOf((await lines.next()).value);
  await client.query(`drop table if exists ${["meta", ...TABLE_NAMES].join(", ")} cascade`);
  await applyPostgres(client, MIGRATIONS.postgres.slice(0, schema));
  await insertRows(client, lines);
  return schema;
}

function schemaOf(header: Line | undefined): number {
  const known = MIGRATIONS.postgres.length;
  if (header?.encephalon !== "backup" || typeof header.schema !== "number" || header.schema < 1) {
    throw new BackupError("This is not a backup of a PostgreSQL database of Encephalon.");
  }
  if (header.schema > known) throw new NewerSchemaError(header.schema, known);
  return header.schema;
}

async function insertRows(client: PoolClient, lines: AsyncGenerator<Line>): Promise<void> {
  let count = 0;
  for await (const { table, rows, end, text } of lines) {
    if (end === true) {
      if (rows !== count) throw new BackupError(`The backup has ${count} of ${rows} rows.`);
      return;
    }
    if (typeof table !== "string" || !TABLE_NAMES.includes(table) || !Array.isArray(rows)) {
      throw new BackupError("The backup has a line that is not one of its own.");
    }
    // The line itself goes to PostgreSQL, not what was parsed of it: no digit passes through JavaScript.
    await client.query(
      `insert into ${table} select * from json_populate_recordset(null::${table}, $1::json -> 'rows')`,
      [text],
    );
    count += rows.length;
  }
  throw new BackupError("The backup ends before its last line.");
}

/** A line of a backup: its fields are unknown until they are looked at. */
interface Line {
  readonly encephalon?: unknown;
  readonly schema?: unknown;
  readonly table?: unknown;
  readonly rows?: unknown;
  readonly end?: unknown;
  readonly text: string;
}

async function* jsonLines(file: string): AsyncGenerator<Line, undefined> {
  for await (const text of createInterface({ input: createReadStream(file) })) {
    yield { ...parsed(text), text };
  }
  return undefined;
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch (error) {
    throw new BackupError("This is not a backup of a PostgreSQL database of Encephalon.", {
      cause: error,
    });
  }
  throw new BackupError("The backup has a line that is not one of its own.");
}
