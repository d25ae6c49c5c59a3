import { existsSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BackupError } from "./backup";
import { connect } from "./connect";
import type { SqliteDb } from "./db";
import { person } from "./testing/people";
import { type TemporaryDb, temporaryDb } from "./testing/temporary-db";
import { sayingWhy, UnusableDatabaseError, unusable } from "./unusable";

let temporary: TemporaryDb;
beforeEach(async () => {
  temporary = await temporaryDb();
});
afterEach(() => temporary.remove());

const file = (name: string) => join(temporary.folder, name);

function sqlite(): SqliteDb["sqlite"] {
  if (temporary.db.dialect !== "sqlite") throw new Error("not SQLite");
  return temporary.db.sqlite;
}

async function thrownBy(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("what SQLite itself says", () => {
  test("of a connection that may only read", async () => {
    const readonly = new Database(file("test.db"), { readonly: true });
    const error = await thrownBy(() => readonly.exec("delete from users"));
    readonly.close();
    expect(unusable(error)).toBe("read-only");
  });

  test("of a file that may not grow, through drizzle; what was there stays", async () => {
    const ada = await person(temporary.db);
    const pages = Number(sqlite().pragma("page_count", { simple: true }));
    sqlite().pragma(`max_page_count = ${pages}`);
    const error = await thrownBy(async () => {
      for (let i = 0; i < 200; i++) await person(temporary.db, { name: "A".repeat(2000) });
    });
    expect(unusable(error)).toBe("full");
    sqlite().pragma("max_page_count = 1000000");
    await person(temporary.db);
    expect(sqlite().prepare("select 1 from users where id = ?").get(ada)).toBeDefined();
  });

  test("of a lock that is not given up", async () => {
    const other = new Database(file("test.db"));
    other.exec("begin immediate");
    const error = await thrownBy(() => sqlite().exec("delete from users"));
    other.close();
    expect(unusable(error)).toBe("locked");
  });

  test("of anything else: nothing of this", async () => {
    expect(unusable(await thrownBy(() => sqlite().exec("nonsense")))).toBeUndefined();
  });
});

describe("a database that cannot be opened says what to do", () => {
  test("when it is no database", async () => {
    writeFileSync(file("text.db"), "These are words, and no database at all. ".repeat(100));
    const error = await thrownBy(() => connect(`file:${file("text.db")}`));
    expect(error).toBeInstanceOf(UnusableDatabaseError);
    expect(error).toMatchObject({
      state: "damaged",
      message: expect.stringContaining("npm run -s cli -- restore FILE"),
    });
    expect(statSync(file("text.db")).size).toBe(4100);
  });

  test("when it is damaged", async () => {
    await temporary.db.close();
    truncateSync(file("test.db"), 5000);
    const again = () =>
      sayingWhy(temporary.url, async () => {
        const db = await connect(temporary.url);
        try {
          await person(db);
        } finally {
          await db.close();
        }
      });
    expect(await thrownBy(again)).toMatchObject({ state: "damaged" });
  });

  test("when it is opened to be read alone", async () => {
    const error = await thrownBy(() => connect(`${temporary.url}?mode=ro`));
    expect(error).toMatchObject({
      state: "read-only",
      message: expect.stringMatching(/test\.db cannot be written to\..*without mode=ro/),
    });
    await person(temporary.db);
  });

  test("when it is opened to be read alone and is not there", async () => {
    const error = await thrownBy(() => connect(`file:${file("none.db")}?mode=ro`));
    expect(error).toMatchObject({ state: "read-only" });
    expect(existsSync(file("none.db"))).toBe(false);
  });

  test("when its place is a folder", async () => {
    const error = await thrownBy(() => connect(`file:${temporary.folder}`));
    expect(error).toMatchObject({ message: expect.stringContaining("DATA_DIR") });
  });

  test("when it may only be read", async () => {
    const write = async () => {
      const readonly = new Database(file("test.db"), { readonly: true });
      try {
        readonly.exec("delete from users");
      } finally {
        readonly.close();
      }
    };
    expect(await thrownBy(() => sayingWhy(temporary.url, write))).toMatchObject({
      state: "read-only",
      message: expect.stringMatching(/test\.db cannot be written to\. .* DATA_DIR/),
    });
  });

  test("when its disk is full", async () => {
    sqlite().pragma("max_page_count = 1");
    const fill = async () => {
      for (let i = 0; i < 200; i++) await person(temporary.db, { name: "A".repeat(2000) });
    };
    expect(await thrownBy(() => sayingWhy(temporary.url, fill))).toMatchObject({
      state: "full",
      message: expect.stringMatching(/test\.db has no room left on its disk\. Make room/),
    });
  });

  test("and never who may enter it", async () => {
    const url = "postgres://ada:secret@db.example.org:5432/e";
    const denied = Object.assign(new Error("read only"), { code: "25006" });
    const error = await thrownBy(() => sayingWhy(url, () => Promise.reject(denied)));
    expect(error).toMatchObject({ message: expect.stringContaining("db.example.org:5432") });
    expect(String(error)).not.toContain("secret");
  });
});

test("a backup that is none is not taken for a damaged database", async () => {
  const damage = Object.assign(new Error("not a database"), { code: "SQLITE_NOTADB" });
  const none = new BackupError("This is not a backup.", { cause: damage });
  const error = await thrownBy(() => sayingWhy(temporary.url, () => Promise.reject(none)));
  expect(error).toBe(none);
});

test.each(["mode=rw", "mode=ro&cache=shared", ""])("a URL of SQLite takes no ?%s", async (text) => {
  await expect(connect(`${temporary.url}?${text}`)).rejects.toThrow("no parameter");
});
