import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "./connect";
import { contracts } from "./testing/contracts";
import { type PostgresServer, startPostgres } from "./testing/postgres-server";

let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop(), 60_000);

contracts("PostgreSQL", () => server.database());

test("every connection to PostgreSQL waits for its commits, whatever it was asked for", async () => {
  const url = await server.database();
  const db = await connect(`${url}?options=-c%20synchronous_commit%3Doff`);
  if (db.dialect !== "postgres") throw new Error("not PostgreSQL");
  const { pool } = db;
  const ask = () => pool.query("select pg_sleep(0.05), current_setting('synchronous_commit') as s");
  const answers = await Promise.all([1, 2, 3].map(ask));
  expect(pool.totalCount).toBe(3);
  expect(answers.map(({ rows }) => rows[0]?.s)).toEqual(["on", "on", "on"]);
  await db.close();
});

test("a pool whose connections were cut takes new ones", async () => {
  const db = await connect(await server.database());
  if (db.dialect !== "postgres") throw new Error("not PostgreSQL");
  const { pool } = db;
  await Promise.all([1, 2, 3].map(() => pool.query("select pg_sleep(0.05)")));
  await pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity " +
      "where datname = current_database() and pid <> pg_backend_pid()",
  );
  const answers = await Promise.all([1, 2, 3].map(() => settled(pool.query("select 1 as one"))));
  expect(answers).toContain(1);
  expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await db.close();
});

/** A cut connection that the pool has not noticed yet fails once. */
const settled = (answer: Promise<{ rows: { one: number }[] }>): Promise<number | undefined> =>
  answer.then(
    ({ rows }) => rows[0]?.one,
    () => undefined,
  );
