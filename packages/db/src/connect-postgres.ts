import { drizzle } from "drizzle-orm/node-postgres";
import { type ClientBase, Pool } from "pg";
import type { Orm, PostgresDb, Statement } from "./db";
import { postgresTables } from "./schema/postgres";

/** PostgreSQL through a pool; each connection is checked before it is used. */
export async function connectPostgres(url: string): Promise<PostgresDb> {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    onConnect: keepCommits,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    throw error;
  }
  return postgresDb(pool);
}

function postgresDb(pool: Pool): PostgresDb {
  const pg = drizzle(pool, { schema: postgresTables });
  // Where the dialects meet again, here and for the transaction below; see `postgresKit`.
  const orm = pg as unknown as Orm;
  return {
    dialect: "postgres",
    pool,
    orm,
    tables: postgresTables,
    query: async (build) => build(orm),
    atomic: (build) => pg.transaction((tx) => writeAll(build(tx as unknown as Orm))),
    close: () => pool.end(),
  };
}

async function writeAll(statements: readonly Statement[]): Promise<void> {
  for (const statement of statements) await statement;
}

/** `synchronous_commit = on`, set and read back: an answer given survives a loss of power. */
async function keepCommits(client: ClientBase): Promise<void> {
  await client.query("set synchronous_commit = on");
  const { rows } = await client.query<{ synchronous_commit: string }>("show synchronous_commit");
  const actual = rows[0]?.synchronous_commit;
  if (actual !== "on") {
    throw new Error(`PostgreSQL has synchronous_commit = ${actual}, and must have on`);
  }
}
