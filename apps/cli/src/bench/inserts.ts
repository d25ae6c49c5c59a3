import { randomUUID } from "node:crypto";
import { pathToFileURL } from "node:url";
import { connect } from "@encephalon/db";

/** About as long as the events that an action stores. */
const STORED_BYTES = 600;

/**
 * Rows a second of SQLite alone: one insert to a commit, WAL and `synchronous=FULL`, as the server has
 * them. The connection is the server's own, so its settings are asserted there.
 */
export async function insertsPerSecond(file: string, milliseconds: number): Promise<number> {
  const db = await connect(pathToFileURL(file).href);
  try {
    if (db.dialect !== "sqlite") throw new Error(`${file} is not SQLite`);
    db.sqlite.exec("create table rows (number integer primary key, id text unique, body text)");
    const insert = db.sqlite.prepare("insert into rows (id, body) values (?, ?)");
    const body = "x".repeat(STORED_BYTES);
    const began = performance.now();
    let rows = 0;
    while (performance.now() - began < milliseconds) {
      insert.run(randomUUID(), body);
      rows += 1;
    }
    return (rows * 1000) / (performance.now() - began);
  } finally {
    await db.close();
  }
}
