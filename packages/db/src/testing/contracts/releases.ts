import { readdirSync } from "node:fs";
import { count, getTableName } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { appendAction } from "../../append-action";
import type { Db } from "../../db";
import { MIGRATIONS } from "../../migrations";
import { actionsOf } from "../../queries/actions";
import { findAttempt } from "../../queries/attempts";
import { findCaseByKey } from "../../queries/cases";
import { findReport } from "../../queries/reports";
import { restore } from "../../restore";
import { schemaVersion } from "../../schema-version";
import { person } from "../people";
import { putReleased, type RawRow, RELEASED, releasedRows } from "../released";
import { finish, playToTheEnd } from "./plays";
import { type Scene, wait } from "./scene";

/** What every release before wrote is brought to today's schema, backed up before, and read to the last row. */
export function releasesContract(name: string, on: Scene): void {
  describe(`released schemas, ${name}`, () => {
    const today = MIGRATIONS.sqlite.length;
    const schemas = Array.from({ length: today }, (_, index) => index + 1);

    test("each has its file: `npm run -w packages/db released` writes what is missing", () => {
      const files = schemas.map((schema) => `schema-${schema}.jsonl`);
      expect(readdirSync(RELEASED).toSorted()).toEqual(files.toSorted());
    });

    test.each(schemas)("schema %i is migrated, read and played on", async (schema) => {
      const old = await on.another();
      try {
        const db = await old.connect();
        await putReleased(db, schema, old.backups);
        expect(await schemaVersion(db)).toBe(schema);
        expect(await old.migrate(db)).toMatchObject({ from: schema, to: today });
        await expectAllOf(db, schema);
        await expectToGoOn(db, schema);
      } finally {
        await old.remove();
      }
    });

    test.each(schemas.slice(0, -1))(
      "a backup that schema %i made comes back, over what is there",
      async (schema) => {
        const old = await on.another();
        try {
          const db = await old.connect();
          await putReleased(db, schema, old.backups);
          const { backup } = await old.migrate(db);
          await person(db, { name: "Came after" });
          const { schema: restored } = await restore(db, backup ?? "", { backups: old.backups });
          expect(restored).toBe(schema);
          await old.migrate(db);
          await expectAllOf(db, schema);
        } finally {
          await old.remove();
        }
      },
    );
  });
}

/** Every row is there, and what an attempt holds is parsed as it was written. */
async function expectAllOf(db: Db, schema: number): Promise<void> {
  const written = releasedRows(schema);
  for (const table of Object.values(db.tables)) {
    const name = getTableName(table);
    if (name === "meta") continue;
    const [found] = await db.query((orm) => orm.select({ n: count() }).from(table));
    expect({ name, n: found?.n }).toEqual({ name, n: written.get(name)?.length ?? 0 });
  }
  for (const row of written.get("attempts") ?? []) await expectAttempt(db, row, written);
}

async function expectAttempt(
  db: Db,
  row: RawRow,
  written: ReadonlyMap<string, readonly RawRow[]>,
): Promise<void> {
  const owned = ownedBy(row);
  const attempt = await findAttempt(db, owned);
  expect(attempt).toMatchObject({ seed: row.seed, over: row.over, card: json(row.card) });
  expect(await findCaseByKey(db, String(row.case_key))).toBeDefined();

  const ofAttempt = ({ attempt_id: id }: RawRow) => id === row.id;
  const actions = written.get("actions")?.filter(ofAttempt) ?? [];
  expect(await actionsOf(db, owned)).toMatchObject(
    actions.map(({ number, action, events }) => ({
      number,
      action: json(action),
      events: json(events),
    })),
  );
  const [report] = written.get("reports")?.filter(ofAttempt) ?? [];
  expect((await findReport(db, owned))?.report).toEqual(report && json(report.report));
}

/** The attempt that was left open is ended by today's release. */
async function expectToGoOn(db: Db, schema: number): Promise<void> {
  const open = releasedRows(schema)
    .get("attempts")
    ?.find(({ over }) => over === "no");
  if (!open) throw new Error("the file has no open attempt");
  const owned = ownedBy(open);
  const after = (await actionsOf(db, owned)).length;
  const behind = await appendAction(
    db,
    { ...owned, actionId: "late", after: 0, action: wait(5) },
    playToTheEnd,
  );
  expect(behind).toMatchObject({ ok: false, error: { code: "stale", number: after } });
  const ended = await appendAction(
    db,
    { ...owned, actionId: "end", after, action: finish },
    playToTheEnd,
  );
  expect(ended).toMatchObject({ ok: true, value: { fresh: true } });
  expect(await findReport(db, owned)).toBeDefined();
}

const ownedBy = ({ id, learner_id: learner }: RawRow) => ({
  attemptId: String(id),
  learner: String(learner),
});

const json = (text: RawRow[string] | undefined): unknown => JSON.parse(String(text));
