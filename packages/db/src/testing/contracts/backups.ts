import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { appendAction } from "../../append-action";
import { backup } from "../../backup";
import type { Db } from "../../db";
import { MIGRATIONS } from "../../migrations";
import { actionsOf } from "../../queries/actions";
import { attemptsOf, findAttempt } from "../../queries/attempts";
import { findReport } from "../../queries/reports";
import { restore } from "../../restore";
import { NewerSchemaError } from "../../schema-version";
import { madeUpReport } from "../made-up-report";
import { person } from "../people";
import { finish, play, playToTheEnd } from "./plays";
import type { Scene } from "./scene";
import { setSchema } from "./set-schema";

/** Backups and their way back. */
export function backupContract(name: string, on: Scene): void {
  describe(`backup and restore, ${name}`, () => {
    const backedUp = async () => {
      const attempt = await on.begun();
      await appendAction(on.db, attempt.request("a", 0), play);
      await appendAction(on.db, attempt.request("end", 1, finish), playToTheEnd);
      const file = join(on.at.folder, "copy", "backup");
      await backup(on.db, file);
      return { ...attempt, file };
    };

    test("what was backed up comes back, to the last digit, and what it replaces is kept", async () => {
      const { file, attemptId, learner } = await backedUp();
      const which = { attemptId, learner };
      const [attempt, rows] = [await findAttempt(on.db, which), await actionsOf(on.db, which)];
      await on.db.query((orm) => orm.delete(on.db.tables.users));
      const newcomer = await person(on.db, { name: "Came after" });

      const { kept, schema } = await restore(on.db, file, { backups: on.at.backups });

      expect(schema).toBe(MIGRATIONS[on.db.dialect].length);
      expect(await findAttempt(on.db, which)).toEqual(attempt);
      expect(await actionsOf(on.db, which)).toEqual(rows);
      expect(await findReport(on.db, which)).toEqual(madeUpReport());
      expect(await namesOf(on.db)).toEqual(["Ada"]);

      await restore(on.db, kept ?? "", { backups: on.at.backups });
      expect(await namesOf(on.db)).toEqual(["Came after"]);
      expect(await attemptsOf(on.db, newcomer)).toEqual([]);
    });

    test("it fills an empty database, which then takes writes", async () => {
      const { file } = await backedUp();
      const empty = await on.another();
      try {
        const fresh = await empty.connect();
        expect(await restore(fresh, file, { backups: empty.backups })).toEqual({
          schema: MIGRATIONS[on.db.dialect].length,
          kept: null,
        });
        await person(fresh, { name: "Bo" });
        expect(await namesOf(fresh)).toEqual(["Ada", "Bo"]);
      } finally {
        await empty.remove();
      }
    });

    test("what is not a whole backup changes nothing", async () => {
      const { file } = await backedUp();
      const bytes = await readFile(file);
      const spoiled = {
        "cut short": bytes.subarray(0, bytes.length - 40),
        "cut in half": bytes.subarray(0, Math.floor(bytes.length / 2)),
        "something else": Buffer.from("{}\n"),
        empty: Buffer.alloc(0),
      };
      for (const [what, content] of Object.entries(spoiled)) {
        const bad = join(on.at.folder, what);
        await writeFile(bad, content);
        await expect(restore(on.db, bad, { backups: on.at.backups }), what).rejects.toThrow();
      }
      const missing = restore(on.db, join(on.at.folder, "missing"), { backups: on.at.backups });
      await expect(missing).rejects.toThrow("is not there");
      expect(await namesOf(on.db)).toEqual(["Ada"]);
    });

    test("a backup of a later release is refused", async () => {
      await on.begun();
      await setSchema(on.db, 7);
      const file = join(on.at.folder, "later");
      await backup(on.db, file);
      await setSchema(on.db, MIGRATIONS[on.db.dialect].length);
      await expect(restore(on.db, file, { backups: on.at.backups })).rejects.toThrow(
        NewerSchemaError,
      );
      expect(await namesOf(on.db)).toEqual(["Ada"]);
    });

    test("a file that is there is never written over", async () => {
      const { file } = await backedUp();
      const before = await readFile(file);
      await expect(backup(on.db, file)).rejects.toThrow("is there already");
      expect(await readFile(file)).toEqual(before);
    });

    test("it is made while others write", async () => {
      const { request, numbers } = await on.begun();
      const other = await on.at.connect();
      const file = join(on.at.folder, "busy");
      const writing = async () => {
        for (let after = 0; after < 20; after++) {
          const got = await appendAction(other, request(`${after}`, after), play);
          expect(got.ok).toBe(true);
        }
      };
      await Promise.all([backup(on.db, file), writing()]);
      expect(await numbers()).toHaveLength(20);
      await restore(on.db, file, { backups: on.at.backups });
      const restored = await numbers();
      expect(restored).toEqual(restored.map((_, index) => index + 1));
    });
  });
}

async function namesOf(db: Db): Promise<string[]> {
  const { users } = db.tables;
  const rows = await db.query((orm) => orm.select({ name: users.name }).from(users));
  return rows.map(({ name }) => name).toSorted();
}
