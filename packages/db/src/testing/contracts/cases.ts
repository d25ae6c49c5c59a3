import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Db } from "../../db";
import { findCaseByKey, publishedCaseKeys, type StoredCase } from "../../queries/cases";
import { ChangedCaseError, seedCases } from "../../seed-cases";
import { madeUpCase } from "../made-up-case";
import type { Scene } from "./scene";

/** Cases as they are put in: one key for a version, whose bytes never change. */
export function casesContract(name: string, on: Scene): void {
  describe(`cases, ${name}`, () => {
    test("put in twice they are there once, under the same key", async () => {
      await seedCases(on.db, [madeUpCase()]);
      const first = await publishedCases(on.db);
      await seedCases(on.db, [madeUpCase()]);
      expect(await publishedCases(on.db)).toEqual(first);
      expect(first).toEqual([{ key: expect.any(String), authored: madeUpCase() }]);
      expect(first[0]?.key).not.toContain("T1");
    });

    test("the same version with other bytes fails and changes nothing", async () => {
      await seedCases(on.db, [madeUpCase()]);
      const changed = seedCases(on.db, [madeUpCase({ title: "Another title, same version" })]);
      await expect(changed).rejects.toThrow(ChangedCaseError);
      expect((await publishedCases(on.db)).map((one) => one?.authored)).toEqual([madeUpCase()]);
    });

    test("a new version retires the one before, which can still be read", async () => {
      await seedCases(on.db, [madeUpCase(), madeUpCase({ id: "T2" })]);
      const before = await publishedCases(on.db);
      const first = before.find((one) => one?.authored.id === "T1");
      await seedCases(on.db, [madeUpCase({ version: 2 })]);

      const now = (await publishedCases(on.db)).map(
        (one) => `${one?.authored.id}.${one?.authored.version}`,
      );
      expect(now.toSorted()).toEqual(["T1.2", "T2.1"]);
      expect(await publishedCaseKeys(on.db)).not.toContain(first?.key);
      expect(await findCaseByKey(on.db, first?.key ?? "")).toEqual(first);
    });

    test("two servers that start at once put each case in once", async () => {
      const other = await on.at.connect();
      await Promise.all([seedCases(on.db, [madeUpCase()]), seedCases(other, [madeUpCase()])]);
      expect(await publishedCases(on.db)).toHaveLength(1);
    });

    test("a version with attempts cannot be deleted, a version without can", async () => {
      const { caseKey } = await on.begun();
      await seedCases(on.db, [madeUpCase({ version: 2 })]);
      const [unused] = await publishedCases(on.db);
      const { cases } = on.db.tables;
      const drop = (key: string) =>
        on.db.atomic((orm) => [orm.delete(cases).where(eq(cases.key, key))]);

      await expect(drop(caseKey)).rejects.toThrow();
      await drop(unused?.key ?? "");
      expect(await findCaseByKey(on.db, caseKey)).toBeDefined();
      expect(await publishedCases(on.db)).toEqual([]);
    });
  });
}

async function publishedCases(db: Db): Promise<(StoredCase | undefined)[]> {
  const keys = await publishedCaseKeys(db);
  return Promise.all(keys.map((key) => findCaseByKey(db, key)));
}
