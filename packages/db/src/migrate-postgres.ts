import type { ClientBase } from "pg";
import type { PostgresDb } from "./db";
import type { Migrations } from "./migrations";
import { inTransaction } from "./postgres-transaction";

/** All that is missing in one transaction; two servers that start at once migrate once. */
export const migratePostgres = ({ pool }: PostgresDb, steps: Migrations): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtext('encephalon migrations'))");
    await applyPostgres(client, steps);
  });

/** Inside the caller's transaction: whatever is missing, and the version. */
export async function applyPostgres(client: ClientBase, steps: Migrations): Promise<void> {
  const missing = steps.slice(await version(client)).flat();
  for (const statement of missing) await client.query(statement);
  await client.query(
    `insert into meta (key, value) values ('schema', $1)
     on conflict (key) do update set value = excluded.value`,
    [String(steps.length)],
  );
}

async function version(client: ClientBase): Promise<number> {
  const { rows } = await client.query("select to_regclass('meta') is not null as found");
  if (rows[0]?.found !== true) return 0;
  const versions = await client.query("select value from meta where key = 'schema'");
  return Number(versions.rows[0]?.value ?? 0);
}
