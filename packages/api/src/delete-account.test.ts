import { randomUUID } from "node:crypto";
import { type PostgresServer, startPostgres, tablesNaming } from "@encephalon/db/testing";
import type { Action } from "@encephalon/model";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { cookieOf, letterbox, newWorld, type World } from "./testing";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const ada = { email: "ada@example.org", password: "a long password", name: "Ada" };
const bo = { email: "bo@example.org", password: "another password", name: "Bo" };

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const databases = [
  { name: "SQLite", url: async () => undefined },
  { name: "PostgreSQL", url: () => server.database() },
];

describe.each(databases)("deleting an account, $name", ({ url }) => {
  let world: World;
  let close: () => void;
  beforeAll(async () => {
    const box = await letterbox();
    close = box.close;
    const databaseUrl = await url();
    world = await newWorld({ smtpUrl: box.url, ...(databaseUrl && { databaseUrl }) });
  });
  afterAll(async () => {
    await world.end();
    close();
  });

  const status = async (path: string, body: object, headers: Record<string, string> = {}) =>
    (await world.authenticate(path, body, headers)).status;
  const signUp = async (who: typeof ada) =>
    cookieOf(await world.authenticate("/sign-up/email", who));

  /** Plays a case to its end, and begins it again. */
  async function plays(cookie: string): Promise<string[]> {
    const learner = await world.caller(cookie);
    const [first] = await learner.cases.list();
    const caseKey = first?.caseKey ?? "";
    const ended = await learner.attempt.start({ caseKey });
    const action: Action = { kind: "finish", plan: ["Home"] };
    await learner.attempt.play({ ...ended, actionId: randomUUID(), after: 0, action });
    const open = await learner.attempt.start({ caseKey });
    return [ended.attemptId, open.attemptId];
  }

  const idOf = async (email: string) => {
    const { db } = world.services;
    const rows = await db.query((orm) => orm.select().from(db.tables.users));
    return rows.find((row) => row.email === email)?.id ?? "";
  };

  test("takes every row of the person, a link to a new password too, and nobody else's", async () => {
    const cookie = await signUp(ada);
    const other = await signUp(bo);
    const attempts = await plays(cookie);
    await plays(other);
    await world.authenticate("/request-password-reset", { email: ada.email });
    const traces = [await idOf(ada.email), ada.email, ...attempts];
    const { db } = world.services;
    expect(await tablesNaming(db, traces)).toHaveLength(8);

    expect(await status("/delete-user", { password: bo.password }, { cookie })).toBe(400);
    expect(await status("/delete-user", { password: ada.password })).toBe(401);
    expect(await tablesNaming(db, traces)).toHaveLength(8);

    expect(await status("/delete-user", { password: ada.password }, { cookie })).toBe(200);
    expect(await tablesNaming(db, traces)).toEqual([]);
    expect(await (await world.caller(cookie)).account.me()).toMatchObject({ kind: "nobody" });
    expect((await (await world.caller(other)).attempt.mine()).total).toBe(2);
  });

  test("takes a guest's too, without a password; who has signed up is not a guest", async () => {
    const guest = await world.guest();
    const attempts = await plays(guest);
    const { db } = world.services;
    expect(await tablesNaming(db, attempts)).toHaveLength(4);
    expect(await status("/delete-anonymous-user", {}, { cookie: guest })).toBe(200);
    expect(await tablesNaming(db, attempts)).toEqual([]);
    expect(await (await world.caller(guest)).account.me()).toMatchObject({ kind: "nobody" });

    const user = await signUp({ ...ada, email: "cy@example.org" });
    expect(await status("/delete-anonymous-user", {}, { cookie: user })).toBe(403);
    expect(await status("/delete-anonymous-user", {})).toBe(401);
  });
});
