import type { Pool, PoolClient } from "pg";

/** What `run` did, committed; or, when it threw, nothing. A connection that failed is not used again. */
export async function inTransaction<T>(
  pool: Pool,
  run: (client: PoolClient) => Promise<T>,
  begin = "begin",
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const value = await run(client);
    await client.query("commit");
    client.release();
    return value;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
