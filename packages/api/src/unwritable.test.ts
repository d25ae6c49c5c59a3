import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newWorld, type World } from "./testing";

vi.setConfig({ testTimeout: 30_000 });

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.end());

const pragma = (text: string): void => {
  const { db } = world.services;
  if (db.dialect !== "sqlite") throw new Error("not SQLite");
  db.sqlite.pragma(text);
};

/** As small as it is; then as large as it may ever be. */
const FULL = { spoil: "max_page_count = 1", mend: "max_page_count = 1000000" };
const READ_ONLY = { spoil: "query_only = ON", mend: "query_only = OFF" };

test.each([FULL, READ_ONLY])(
  "an action that cannot be saved ($spoil) is not answered as done, and counts once when it can",
  async ({ spoil, mend }) => {
    const caller = await world.caller(await world.guest());
    const [listed] = await caller.cases.list();
    const { attemptId } = await caller.attempt.start({ caseKey: listed?.caseKey ?? "" });
    const plan: string[] = Array(20).fill("x".repeat(200));
    const long = { kind: "finish", plan } as const;
    const request = { attemptId, actionId: randomUUID(), after: 0, action: long };

    pragma(spoil);
    await expect(caller.attempt.play(request)).rejects.toMatchObject({ message: "unwritable" });
    const before = await caller.attempt.view({ attemptId });
    expect(before.number).toBe(0);

    pragma(mend);
    const done = await caller.attempt.play(request);
    expect(done.number).toBe(1);
    expect(await caller.attempt.play(request)).toEqual(done);
  },
);

const DAY = 24 * 3600 * 1000;
const TWO_HOURS = 2 * 3600 * 1000;

/** As two hours after signing in: the next request writes that the session goes on. */
async function ageSessions(): Promise<void> {
  const { db } = world.services;
  const updatedAt = new Date(Date.now() - TWO_HOURS);
  const expiresAt = new Date(Date.now() + 30 * DAY - TWO_HOURS);
  await db.atomic((orm) => [orm.update(db.tables.sessions).set({ updatedAt, expiresAt })]);
}

test("a session that cannot be prolonged is good all the same: one reads on, and is told what is not saved", async () => {
  const cookie = await world.guest();
  const caller = await world.caller(cookie);
  const [listed] = await caller.cases.list();
  const { attemptId } = await caller.attempt.start({ caseKey: listed?.caseKey ?? "" });
  const input = encodeURIComponent(JSON.stringify({ json: { attemptId } }));
  const read = () => world.trpc(`attempt.view?input=${input}`, { cookie });
  const play = () => {
    const action = { kind: "wait", minutes: 5 };
    const json = { attemptId, actionId: randomUUID(), after: 0, action };
    return world.trpc("attempt.play", { cookie }, JSON.stringify({ json }));
  };

  await ageSessions();
  pragma(READ_ONLY.spoil);
  expect((await read()).status).toBe(200);
  const refused = await play();
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({
    error: { json: { data: { reason: "unwritable" } } },
  });

  pragma(READ_ONLY.mend);
  const prolonged = await read();
  expect(prolonged.headers.getSetCookie().join()).toContain("session_token=");
  expect((await play()).status).toBe(200);
});
