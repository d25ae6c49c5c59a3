import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { migrate } from "../../migrate";
import { MIGRATIONS } from "../../migrations";
import { findAttempt } from "../../queries/attempts";
import { restore } from "../../restore";
import { NewerSchemaError, schemaVersion } from "../../schema-version";
import type { Scene } from "./scene";
import { setSchema } from "./set-schema";

/** A schema brought up to date, with a backup before. */
export function migratingContract(name: string, on: Scene): void {
  describe(`migrating, ${name}`, () => {
    const today = MIGRATIONS.sqlite.length;
    const later = () => [...MIGRATIONS[on.db.dialect], ["create table later (id text)"]];
    const kept = async () => (existsSync(on.at.backups) ? readdir(on.at.backups) : []);

    test("an empty database gets all and needs no backup; a second time there is nothing to do", async () => {
      const to = MIGRATIONS[on.db.dialect].length;
      expect(await schemaVersion(on.db)).toBe(to);
      expect(await on.at.migrate(on.db)).toEqual({ from: to, to, backup: null });
      expect(await kept()).toEqual([]);
    });

    test("a backup comes first, and has what was there", async () => {
      const { attemptId, learner } = await on.begun();
      const done = await migrate(on.db, { backups: on.at.backups, steps: later() });
      expect(done).toMatchObject({
        from: today,
        to: today + 1,
        backup: expect.stringContaining(on.at.backups),
      });
      await on.db.query((orm) => orm.delete(on.db.tables.users));

      // Only a database that this release understands is restored over: put the version back first.
      await setSchema(on.db, today);
      await restore(on.db, done.backup ?? "", { backups: on.at.backups });
      expect(await findAttempt(on.db, { attemptId, learner })).toBeDefined();
      expect(await schemaVersion(on.db)).toBe(today);
    });

    test("a schema of a later release is refused and left as it is", async () => {
      await migrate(on.db, { backups: on.at.backups, steps: later() });
      await expect(on.at.migrate(on.db)).rejects.toThrow(NewerSchemaError);
      await expect(on.at.migrate(on.db)).rejects.toThrow(
        `schema ${today + 1}; this release knows ${today}`,
      );
      expect(await schemaVersion(on.db)).toBe(today + 1);
    });

    test("a step that fails leaves the schema as it was", async () => {
      const broken = [...later(), ["create table fine (id text)", "create nonsense"]];
      await expect(migrate(on.db, { backups: on.at.backups, steps: broken })).rejects.toThrow();
      expect(await schemaVersion(on.db)).toBe(today);
      await migrate(on.db, { backups: on.at.backups, steps: later() });
    });

    test("two servers that start at once migrate once", async () => {
      const other = await on.at.connect();
      const steps = later();
      await Promise.all([
        migrate(on.db, { backups: join(on.at.folder, "one"), steps }),
        migrate(other, { backups: join(on.at.folder, "two"), steps }),
      ]);
      expect(await schemaVersion(on.db)).toBe(today + 1);
    });
  });
}
