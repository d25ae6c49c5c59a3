import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { PoolClient } from "pg";
import type { PostgresDb } from "./db";
import { inTransaction } from "./postgres-transaction";
import { schemaVersion } from "./schema-version";
import { TABLE_NAMES } from "./table-names";

/** How many rows are held in memory at a time. */
const ROWS_AT_ONCE = 200;

/**
 * All rows as lines of JSON, as they are at one moment: a header, `{ table, rows }` for some rows at a
 * time in an order in which they can be put back, and a last line with their number.
 */
export async function dumpPostgres(db: PostgresDb, file: string): Promise<void> {
  const schema = await schemaVersion(db);
  const out = createWriteStream(file, { flags: "w" });
  const dump = async (client: PoolClient): Promise<void> => {
    await writeLine(out, JSON.stringify({ encephalon: "backup", schema }));
    const rows = await dumpTables(client, out);
    await writeLine(out, JSON.stringify({ end: true, rows }));
  };
  try {
    await inTransaction(db.pool, dump, "begin isolation level repeatable read read only");
  } finally {
    out.end();
    await finished(out);
  }
}

async function dumpTables(client: PoolClient, out: WriteStream): Promise<number> {
  let rows = 0;
  for (const table of TABLE_NAMES) {
    if (await exists(client, table)) rows += await dumpTable(client, out, table);
  }
  return rows;
}

/** A table of a later schema is not there yet when a backup precedes its migration. */
async function exists(client: PoolClient, table: string): Promise<boolean> {
  const { rows } = await client.query("select to_regclass($1) is not null as found", [table]);
  return rows[0]?.found === true;
}

/** The rows go out as PostgreSQL wrote them, to the last digit. */
async function dumpTable(client: PoolClient, out: WriteStream, table: string): Promise<number> {
  await client.query(
    `declare dumped no scroll cursor for select to_json(t)::text as row from ${table} t`,
  );
  let count = 0;
  for (let rows = await fetchRows(client); rows.length > 0; rows = await fetchRows(client)) {
    await writeLine(out, `{"table":"${table}","rows":[${rows.join(",")}]}`);
    count += rows.length;
  }
  await client.query("close dumped");
  return count;
}

async function fetchRows(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from dumped`);
  return rows.map(({ row }) => row);
}

async function writeLine(out: WriteStream, line: string): Promise<void> {
  if (!out.write(`${line}\n`)) await once(out, "drain");
}
