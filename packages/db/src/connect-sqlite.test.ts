import { statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connect } from "./connect";
import { assertPragmas, PRAGMAS } from "./connect-sqlite";
import { isBusy } from "./db-errors";
import { person } from "./testing/people";
import { type TemporaryDb, temporaryDb } from "./testing/temporary-db";

let temporary: TemporaryDb;
beforeEach(async () => {
  temporary = await temporaryDb();
});
afterEach(() => temporary.remove());

describe("a connection to SQLite", () => {
  // A killed process cannot test this (e2e/kill.spec.ts): the system still writes what it had been given.
  test("survives a loss of power, by what SQLite itself says", () => {
    const { db } = temporary;
    if (db.dialect !== "sqlite") throw new Error("not SQLite");
    const read = PRAGMAS.map(({ name }) => db.sqlite.pragma(name, { simple: true }));
    expect(read).toEqual([100, "wal", 2, 1, 1, 1]);
  });

  test.each(["synchronous = NORMAL", "foreign_keys = OFF", "fullfsync = OFF"])(
    "is refused with %s",
    (pragma) => {
      const { db } = temporary;
      if (db.dialect !== "sqlite") throw new Error("not SQLite");
      db.sqlite.pragma(pragma);
      expect(() => assertPragmas(db.sqlite)).toThrow(/must have/);
    },
  );

  test("leaves files that only their owner reads", async () => {
    await person(temporary.db);
    const modes = ["test.db", "test.db-wal"].map((name) => {
      const { mode } = statSync(join(temporary.folder, name));
      return (mode & 0o777).toString(8);
    });
    expect(modes).toEqual(["600", "600"]);
  });

  test("is to a file of ours or to none", async () => {
    await expect(connect("mysql://x")).rejects.toThrow("file:… or postgres://…");
  });
});

describe("a lock that another holds", () => {
  const locked = () => {
    const other = new Database(join(temporary.folder, "test.db"));
    other.exec("begin immediate");
    return other;
  };

  test("is waited for, while everything else goes on", async () => {
    const other = locked();
    let ticks = 0;
    const clock = setInterval(() => ticks++, 20);
    setTimeout(() => {
      other.exec("commit");
      other.close();
    }, 700);

    await person(temporary.db);

    clearInterval(clock);
    expect(ticks).toBeGreaterThan(1);
  });

  test("is told apart from other failures", async () => {
    const other = locked();
    const { db } = temporary;
    if (db.dialect !== "sqlite") throw new Error("not SQLite");
    const run = () => db.sqlite.exec("delete from users");
    expect(caught(run)).toSatisfy(isBusy);
    other.close();
    expect(caught(() => db.sqlite.exec("nonsense"))).not.toSatisfy(isBusy);
  });
});

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
