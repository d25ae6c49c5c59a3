import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { backup } from "./src/backup";
import { connect } from "./src/connect";
import type { Db } from "./src/db";
import { migrate } from "./src/migrate";
import { MIGRATIONS } from "./src/migrations";
import { restore } from "./src/restore";
import { fill } from "./src/testing/fill";
import { startPostgres } from "./src/testing/postgres-server";
import { RELEASED, releasedFile } from "./src/testing/released";
import { temporaryFolder } from "./src/testing/temporary-folder";

/**
 * For each schema of the journal that has no file yet: a database of that schema with a row in every
 * table, as its backup. A file that is there is what a release wrote, and is left alone. An earlier schema
 * gets today's rows without the columns that came after it.
 */
const folder = temporaryFolder();
const server = await startPostgres();
const backups = join(folder.path, "backups");
const today = join(folder.path, "today.jsonl");

async function inDatabase(work: (db: Db) => Promise<void>): Promise<void> {
  const db = await connect(await server.database());
  try {
    await work(db);
  } finally {
    await db.close();
  }
}

await inDatabase(async (db) => {
  await migrate(db, { backups });
  await fill(db);
  await backup(db, today);
});
mkdirSync(RELEASED, { recursive: true });
for (const [index] of MIGRATIONS.postgres.entries()) {
  const schema = index + 1;
  if (existsSync(releasedFile(schema))) continue;
  const [, ...rows] = readFileSync(today, "utf8").split("\n");
  const header = JSON.stringify({ encephalon: "backup", schema });
  const asOf = join(folder.path, `${schema}.jsonl`);
  writeFileSync(asOf, [header, ...rows].join("\n"));
  await inDatabase(async (db) => {
    await restore(db, asOf, { backups });
    await backup(db, releasedFile(schema));
  });
  console.log(`wrote ${releasedFile(schema)}`);
}
await server.stop();
folder.remove();
