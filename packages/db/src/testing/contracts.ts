import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { err, ok } from "@encephalon/kernel";
import type { Action, SimEvent } from "@encephalon/model";
import { count, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AppendRequest, appendAction, type Play } from "../append-action";
import { backup } from "../backup";
import type { Db } from "../db";
import { migrate } from "../migrate";
import { MIGRATIONS } from "../migrations";
import { actionsOf } from "../queries/actions";
import { attemptsOf, findAttempt, moveAttempts } from "../queries/attempts";
import { findCaseByKey, publishedCaseKeys, type StoredCase } from "../queries/cases";
import { findReport } from "../queries/reports";
import { deleteIdleGuests, setRole } from "../queries/users";
import { restore } from "../restore";
import { NewerSchemaError, schemaVersion } from "../schema-version";
import { ChangedCaseError, seedCases } from "../seed-cases";
import { losingConnection } from "./faulty";
import { madeUpAttempt } from "./made-up-attempt";
import { madeUpCase } from "./made-up-case";
import { madeUpReport } from "./made-up-report";
import { person, session } from "./people";
import { type Stage, stage } from "./stage";

const wait = (minutes: number): Action => ({ kind: "wait", minutes });
const finish: Action = { kind: "finish", plan: ['Home, with advice: 老人 \u0000 "quoted"'] };
const said = (text: string): SimEvent => ({ kind: "said", at: 0, speaker: "nurse", text });

/** Stands for the simulator: what is said names the action, the clock moves by its number. */
const play: Play<never> = async (_attempt, last) =>
  ok({ events: [said(`after ${last}`)], clock: 10 * (last + 1), ended: null });

const playToTheEnd: Play<never> = async (_attempt, last) =>
  ok({
    events: [said("goodbye")],
    clock: 10 * (last + 1),
    ended: { over: "finished", report: madeUpReport() },
  });

/** All that the application asks of a database, run on each that it supports. */
export function contracts(name: string, urlIn: (folder: string) => Promise<string>): void {
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
  let at: Stage;
  let db: Db;

  beforeEach(async () => {
    at = await stage(urlIn);
    db = await at.connect();
    await at.migrate(db);
  });
  afterEach(() => at.remove());

  const begun = async () => {
    const { attemptId, learner, caseKey } = await madeUpAttempt(db);
    const request = (actionId: string, after: number, action = wait(5)): AppendRequest => ({
      learner,
      attemptId,
      actionId,
      after,
      action,
    });
    const numbers = async () =>
      (await actionsOf(db, { attemptId, learner })).map(({ number }) => number);
    return { attemptId, learner, caseKey, request, numbers };
  };

  describe(`appending an action, ${name}`, () => {
    test.each([
      {
        name: "the first is number 1",
        before: [],
        request: ["a", 0],
        answer: { fresh: true, number: 1, clock: 10, said: "after 0" },
        numbers: [1],
      },
      {
        name: "the next follows it",
        before: [["a", 0]],
        request: ["b", 1],
        answer: { fresh: true, number: 2, clock: 20, said: "after 1" },
        numbers: [1, 2],
      },
      {
        name: "repeated, it gets the same answer",
        before: [["a", 0]],
        request: ["a", 0],
        answer: { fresh: false, number: 1, clock: 10, said: "after 0" },
        numbers: [1],
      },
      {
        name: "repeated after others, it still gets the same answer",
        before: [
          ["a", 0],
          ["b", 1],
        ],
        request: ["a", 0],
        answer: { fresh: false, number: 1, clock: 10, said: "after 0" },
        numbers: [1, 2],
      },
      {
        name: "its id with another action is refused",
        before: [["a", 0]],
        request: ["a", 0, wait(6)],
        answer: { code: "action_id_reused" },
        numbers: [1],
      },
      {
        name: "its id with another action is refused, however recent",
        before: [["a", 0]],
        request: ["a", 1, wait(6)],
        answer: { code: "action_id_reused" },
        numbers: [1],
      },
      {
        name: "too late, it is told what happened since",
        before: [
          ["a", 0],
          ["b", 1],
          ["c", 2],
        ],
        request: ["d", 1],
        answer: { code: "stale", number: 3, events: [said("after 1"), said("after 2")] },
        numbers: [1, 2, 3],
      },
      {
        name: "ahead of the attempt, it is stale too",
        before: [["a", 0]],
        request: ["b", 2],
        answer: { code: "stale", number: 1, events: [] },
        numbers: [1],
      },
    ] as const)(
      "$name",
      async ({ before, request: [actionId, after, action], answer, numbers }) => {
        const attempt = await begun();
        for (const [id, since] of before) await appendAction(db, attempt.request(id, since), play);

        const got = await appendAction(db, attempt.request(actionId, after, action), play);

        expect(got.ok ? summary(got.value) : got.error).toEqual(answer);
        expect(await attempt.numbers()).toEqual(numbers);
      },
    );

    test("the end stores the report with it, and nothing follows", async () => {
      const { attemptId, learner, request, numbers } = await begun();
      const ended = await appendAction(db, request("end", 0, finish), playToTheEnd);

      const late = await appendAction(db, request("late", 1), play);
      const again = await appendAction(db, request("end", 0, finish), playToTheEnd);

      expect(late).toEqual(err({ code: "attempt_ended" }));
      expect(again).toEqual(ok({ row: ended.ok && ended.value.row, fresh: false }));
      expect(await numbers()).toEqual([1]);
      expect(await findReport(db, { attemptId, learner })).toEqual(madeUpReport());
      const [line] = await attemptsOf(db, learner);
      expect(line).toMatchObject({ over: "finished", score: 100 / 3, endedAt: expect.any(Date) });
      expect(await rowsOf(db, db.tables.reportCriteria)).toBe(2);
    });

    test("what cannot be played is not stored", async () => {
      const { request, numbers } = await begun();
      const refused = await appendAction(db, request("a", 0), async () =>
        err({ code: "outdated" }),
      );
      expect(refused).toEqual(err({ code: "outdated" }));
      expect(await numbers()).toEqual([]);
    });

    test("of two writers at once one is first and the other is told what happened", async () => {
      const { request, numbers } = await begun();
      const other = await at.connect();
      const both = await Promise.all([
        appendAction(db, request("a", 0), play),
        appendAction(other, request("b", 0), play),
      ]);
      const told = both.filter(({ ok: done }) => !done);
      expect(told).toEqual([err({ code: "stale", number: 1, events: [said("after 0")] })]);
      expect(await numbers()).toEqual([1]);
    });

    test("of a request sent twice at once both get the one answer", async () => {
      const { request, numbers } = await begun();
      const other = await at.connect();
      const both = await Promise.all([
        appendAction(db, request("a", 0), play),
        appendAction(other, request("a", 0), play),
      ]);
      const answers = both.map((got) => got.ok && { ...summary(got.value), fresh: undefined });
      expect(answers[0]).toMatchObject({ number: 1, said: "after 0" });
      expect(answers[1]).toEqual(answers[0]);
      expect(await numbers()).toEqual([1]);
    });

    test("writers in a crowd leave numbers without gaps", async () => {
      const { request, numbers } = await begun();
      const crowd = await Promise.all([0, 1, 2, 3].map(() => at.connect()));
      const tryAll = (after: number) =>
        Promise.all(
          crowd.map((one, i) => appendAction(one, request(`${after}-${i}`, after), play)),
        );
      for (let after = 0; after < 5; after++) {
        const done = (await tryAll(after)).filter((got) => got.ok);
        expect(done).toHaveLength(1);
      }
      expect(await numbers()).toEqual([1, 2, 3, 4, 5]);
    });

    test("of an action and an end at once one is first; a report stands only with its row", async () => {
      const { attemptId, learner, request, numbers } = await begun();
      const other = await at.connect();
      const [played, ended] = await Promise.all([
        appendAction(db, request("a", 0), play),
        appendAction(other, request("end", 0, finish), playToTheEnd),
      ]);
      expect([played.ok, ended.ok].filter(Boolean)).toHaveLength(1);
      expect(await numbers()).toEqual([1]);
      const report = await findReport(db, { attemptId, learner });
      expect(report !== undefined).toBe(ended.ok);
    });

    test.each([
      { when: "after", stored: [1], fresh: false },
      { when: "before", stored: [], fresh: true },
    ] as const)(
      "a connection lost $when the commit: the repeated request settles it",
      async ({ when, stored, fresh }) => {
        const { attemptId, learner, request, numbers } = await begun();
        const failing = losingConnection(db, when);
        const end = request("end", 0, finish);

        await expect(appendAction(failing, end, playToTheEnd)).rejects.toThrow("was lost");
        expect(await numbers()).toEqual(stored);

        const again = await appendAction(failing, end, playToTheEnd);
        expect(again.ok && summary(again.value)).toEqual({
          fresh,
          number: 1,
          clock: 10,
          said: "goodbye",
        });
        expect(await numbers()).toEqual([1]);
        expect(await findReport(db, { attemptId, learner })).toEqual(madeUpReport());
      },
    );

    test("a report that cannot be stored takes its action back with it", async () => {
      const { attemptId, learner, request, numbers } = await begun();
      const twice: Play<never> = async () =>
        ok({
          events: [said("goodbye")],
          clock: 10,
          ended: { over: "finished", report: madeUpReport(["K1", "K1"]) },
        });

      const got = await appendAction(db, request("end", 0, finish), twice);

      expect(got).toEqual(err({ code: "busy" }));
      expect(await numbers()).toEqual([]);
      expect(await findReport(db, { attemptId, learner })).toBeUndefined();
      expect(await findAttempt(db, { attemptId, learner })).toMatchObject({
        over: "no",
        endedAt: null,
      });
    });

    test("text comes back as it was written, whatever is in it", async () => {
      const { attemptId, learner, request } = await begun();
      await appendAction(db, request("a", 0, finish), play);
      const [row] = await actionsOf(db, { attemptId, learner });
      expect(row?.action).toEqual(finish);
    });
  });

  describe(`ownership, ${name}`, () => {
    test("an attempt, its actions and its report are closed to everyone but their learner", async () => {
      const { attemptId, request } = await begun();
      await appendAction(db, request("end", 0, finish), playToTheEnd);
      const learner = await person(db);
      const theirs = { attemptId, learner };

      expect(await findAttempt(db, theirs)).toBeUndefined();
      expect(await actionsOf(db, theirs)).toEqual([]);
      expect(await findReport(db, theirs)).toBeUndefined();
      expect(await attemptsOf(db, learner)).toEqual([]);
      for (const actionId of ["end", "new"]) {
        const got = await appendAction(db, { ...request(actionId, 1), learner }, play);
        expect(got).toEqual(err({ code: "attempt_not_found" }));
      }
    });

    test("an attempt that is not there is not found", async () => {
      const { request } = await begun();
      const got = await appendAction(db, { ...request("a", 0), attemptId: randomUUID() }, play);
      expect(got).toEqual(err({ code: "attempt_not_found" }));
    });

    test("who signs up keeps what the guest has played", async () => {
      const { attemptId, learner } = await begun();
      const signedUp = await person(db);
      await moveAttempts(db, { from: learner, to: signedUp });
      expect(await attemptsOf(db, learner)).toEqual([]);
      expect(await findAttempt(db, { attemptId, learner: signedUp })).toBeDefined();
    });

    test("guests idle for long go, with all that was theirs; others stay", async () => {
      const limit = new Date("2026-11-01T00:00:00Z");
      const [early, late] = [new Date("2026-10-01T00:00:00Z"), new Date("2026-11-02T00:00:00Z")];
      const idle = await person(db, { isAnonymous: true, createdAt: early });
      const back = await person(db, { isAnonymous: true, createdAt: early });
      const fresh = await person(db, { isAnonymous: true, createdAt: late });
      const signedUp = await person(db, { createdAt: early });
      await session(db, idle, early);
      await session(db, back, late);
      for (const one of [idle, back, fresh, signedUp]) await madeUpAttempt(db, one);

      expect(await deleteIdleGuests(db, limit)).toBe(1);

      const left = await Promise.all(
        [idle, back, fresh, signedUp].map(async (one) => (await attemptsOf(db, one)).length),
      );
      expect(left).toEqual([0, 1, 1, 1]);
      expect(await rowsOf(db, db.tables.users)).toBe(3);
      expect(await deleteIdleGuests(db, limit)).toBe(0);
    });

    test("a role is given by address, to who has signed up", async () => {
      const id = await person(db);
      const guest = await person(db, { isAnonymous: true });
      expect(await setRole(db, `${id.toUpperCase()}@Example.org`, "admin")).toBe(true);
      expect(await setRole(db, `${guest}@example.org`, "admin")).toBe(false);
      expect(await setRole(db, "nobody@example.org", "admin")).toBe(false);
      const { users } = db.tables;
      const [row] = await db.query((orm) => orm.select().from(users).where(eq(users.id, id)));
      expect(row?.role).toBe("admin");
    });
  });

  describe(`cases, ${name}`, () => {
    test("put in twice they are there once, under the same key", async () => {
      await seedCases(db, [madeUpCase()]);
      const first = await publishedCases(db);
      await seedCases(db, [madeUpCase()]);
      expect(await publishedCases(db)).toEqual(first);
      expect(first).toEqual([{ key: expect.any(String), authored: madeUpCase() }]);
      expect(first[0]?.key).not.toContain("T1");
    });

    test("the same version with other bytes fails and changes nothing", async () => {
      await seedCases(db, [madeUpCase()]);
      const changed = seedCases(db, [madeUpCase({ title: "Another title, same version" })]);
      await expect(changed).rejects.toThrow(ChangedCaseError);
      expect((await publishedCases(db)).map((one) => one?.authored)).toEqual([madeUpCase()]);
    });

    test("a new version retires the one before, which can still be read", async () => {
      await seedCases(db, [madeUpCase(), madeUpCase({ id: "T2" })]);
      const before = await publishedCases(db);
      const first = before.find((one) => one?.authored.id === "T1");
      await seedCases(db, [madeUpCase({ version: 2 })]);

      const now = (await publishedCases(db)).map(
        (one) => `${one?.authored.id}.${one?.authored.version}`,
      );
      expect(now.toSorted()).toEqual(["T1.2", "T2.1"]);
      expect(await publishedCaseKeys(db)).not.toContain(first?.key);
      expect(await findCaseByKey(db, first?.key ?? "")).toEqual(first);
    });

    test("two servers that start at once put each case in once", async () => {
      const other = await at.connect();
      await Promise.all([seedCases(db, [madeUpCase()]), seedCases(other, [madeUpCase()])]);
      expect(await publishedCases(db)).toHaveLength(1);
    });

    test("a version with attempts cannot be deleted, a version without can", async () => {
      const { caseKey } = await begun();
      await seedCases(db, [madeUpCase({ version: 2 })]);
      const [unused] = await publishedCases(db);
      const { cases } = db.tables;
      const drop = (key: string) =>
        db.atomic((orm) => [orm.delete(cases).where(eq(cases.key, key))]);

      await expect(drop(caseKey)).rejects.toThrow();
      await drop(unused?.key ?? "");
      expect(await findCaseByKey(db, caseKey)).toBeDefined();
      expect(await publishedCases(db)).toEqual([]);
    });
  });

  describe(`migrating, ${name}`, () => {
    const later = () => [...MIGRATIONS[db.dialect], ["create table later (id text)"]];
    const kept = async () => (existsSync(at.backups) ? readdir(at.backups) : []);

    test("an empty database gets all and needs no backup; a second time there is nothing to do", async () => {
      const to = MIGRATIONS[db.dialect].length;
      expect(await schemaVersion(db)).toBe(to);
      expect(await at.migrate(db)).toEqual({ from: to, to, backup: null });
      expect(await kept()).toEqual([]);
    });

    test("a backup comes first, and has what was there", async () => {
      const { attemptId, learner } = await begun();
      const done = await migrate(db, { backups: at.backups, steps: later() });
      expect(done).toMatchObject({ from: 1, to: 2, backup: expect.stringContaining(at.backups) });
      await db.query((orm) => orm.delete(db.tables.users));

      // Only a database that this release understands is restored over: put the version back first.
      await setSchema(db, 1);
      await restore(db, done.backup ?? "", { backups: at.backups });
      expect(await findAttempt(db, { attemptId, learner })).toBeDefined();
      expect(await schemaVersion(db)).toBe(1);
    });

    test("a schema of a later release is refused and left as it is", async () => {
      await migrate(db, { backups: at.backups, steps: later() });
      await expect(at.migrate(db)).rejects.toThrow(NewerSchemaError);
      await expect(at.migrate(db)).rejects.toThrow(/schema 2; this release knows 1/);
      expect(await schemaVersion(db)).toBe(2);
    });

    test("a step that fails leaves the schema as it was", async () => {
      const broken = [...later(), ["create table fine (id text)", "create nonsense"]];
      await expect(migrate(db, { backups: at.backups, steps: broken })).rejects.toThrow();
      expect(await schemaVersion(db)).toBe(1);
      await migrate(db, { backups: at.backups, steps: later() });
    });

    test("two servers that start at once migrate once", async () => {
      const other = await at.connect();
      const steps = later();
      await Promise.all([
        migrate(db, { backups: join(at.folder, "one"), steps }),
        migrate(other, { backups: join(at.folder, "two"), steps }),
      ]);
      expect(await schemaVersion(db)).toBe(2);
    });
  });

  describe(`backup and restore, ${name}`, () => {
    const backedUp = async () => {
      const attempt = await begun();
      await appendAction(db, attempt.request("a", 0), play);
      await appendAction(db, attempt.request("end", 1, finish), playToTheEnd);
      const file = join(at.folder, "copy", "backup");
      await backup(db, file);
      return { ...attempt, file };
    };

    test("what was backed up comes back, to the last digit, and what it replaces is kept", async () => {
      const { file, attemptId, learner } = await backedUp();
      const which = { attemptId, learner };
      const [attempt, rows] = [await findAttempt(db, which), await actionsOf(db, which)];
      await db.query((orm) => orm.delete(db.tables.users));
      const newcomer = await person(db, { name: "Came after" });

      const { kept, schema } = await restore(db, file, { backups: at.backups });

      expect(schema).toBe(1);
      expect(await findAttempt(db, which)).toEqual(attempt);
      expect(await actionsOf(db, which)).toEqual(rows);
      expect(await findReport(db, which)).toEqual(madeUpReport());
      expect(await namesOf(db)).toEqual(["Ada"]);

      await restore(db, kept ?? "", { backups: at.backups });
      expect(await namesOf(db)).toEqual(["Came after"]);
      expect(await attemptsOf(db, newcomer)).toEqual([]);
    });

    test("it fills an empty database, which then takes writes", async () => {
      const { file } = await backedUp();
      const empty = await stage(urlIn);
      try {
        const fresh = await empty.connect();
        expect(await restore(fresh, file, { backups: empty.backups })).toEqual({
          schema: 1,
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
        const bad = join(at.folder, what);
        await writeFile(bad, content);
        await expect(restore(db, bad, { backups: at.backups }), what).rejects.toThrow();
      }
      const missing = restore(db, join(at.folder, "missing"), { backups: at.backups });
      await expect(missing).rejects.toThrow("is not there");
      expect(await namesOf(db)).toEqual(["Ada"]);
    });

    test("a backup of a later release is refused", async () => {
      await begun();
      await setSchema(db, 7);
      const file = join(at.folder, "later");
      await backup(db, file);
      await setSchema(db, 1);
      await expect(restore(db, file, { backups: at.backups })).rejects.toThrow(NewerSchemaError);
      expect(await namesOf(db)).toEqual(["Ada"]);
    });

    test("a file that is there is never written over", async () => {
      const { file } = await backedUp();
      const before = await readFile(file);
      await expect(backup(db, file)).rejects.toThrow("is there already");
      expect(await readFile(file)).toEqual(before);
    });

    test("it is made while others write", async () => {
      const { request, numbers } = await begun();
      const other = await at.connect();
      const file = join(at.folder, "busy");
      const writing = async () => {
        for (let after = 0; after < 20; after++) {
          const got = await appendAction(other, request(`${after}`, after), play);
          expect(got.ok).toBe(true);
        }
      };
      await Promise.all([backup(db, file), writing()]);
      expect(await numbers()).toHaveLength(20);
      await restore(db, file, { backups: at.backups });
      const restored = await numbers();
      expect(restored).toEqual(restored.map((_, index) => index + 1));
    });
  });
}

const summary = ({
  fresh,
  row,
}: {
  fresh: boolean;
  row: { number: number; clock: number; events: readonly SimEvent[] };
}) => {
  const [first] = row.events;
  const { number, clock } = row;
  return { fresh, number, clock, said: first?.kind === "said" ? first.text : undefined };
};

async function rowsOf(db: Db, table: Db["tables"]["users"] | Db["tables"]["reportCriteria"]) {
  const [found] = await db.query((orm) => orm.select({ n: count() }).from(table));
  return found?.n;
}

async function namesOf(db: Db): Promise<string[]> {
  const { users } = db.tables;
  const rows = await db.query((orm) => orm.select({ name: users.name }).from(users));
  return rows.map(({ name }) => name).toSorted();
}

async function publishedCases(db: Db): Promise<(StoredCase | undefined)[]> {
  const keys = await publishedCaseKeys(db);
  return Promise.all(keys.map((key) => findCaseByKey(db, key)));
}

function setSchema(db: Db, version: number): Promise<void> {
  const { meta } = db.tables;
  return db.atomic((orm) => [
    orm
      .update(meta)
      .set({ value: String(version) })
      .where(eq(meta.key, "schema")),
  ]);
}
