import { randomUUID } from "node:crypto";
import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { connect, type Db } from "@encephalon/db";
import { temporaryFolder } from "@encephalon/db/testing";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { databaseUrl } from "./database-url";
import { createServices } from "./services";
import { newWorld, type World } from "./testing";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.end());

async function call(cookie: string, procedure: string, body: string) {
  const answer = await world.trpc(procedure, { cookie }, body);
  return { status: answer.status, text: await answer.text() };
}

/** A new guest at the door of some case. */
async function playing() {
  const cookie = await world.guest();
  const learner = await world.caller(cookie);
  const [listed] = await learner.cases.list();
  const { attemptId } = await learner.attempt.start({ caseKey: listed?.caseKey ?? "" });
  const play = (action: unknown, after: unknown = 0) => {
    const json = { attemptId, actionId: randomUUID(), after, action };
    return call(cookie, "attempt.play", JSON.stringify({ json }));
  };
  return { cookie, attemptId, play };
}

const give = (drug: string, value: number, unit: string) => ({
  kind: "give",
  drug,
  dose: { value, unit },
  route: "iv",
});

describe("what cannot be done is refused in words, recorded, and costs no time", () => {
  test.each<{ name: string; action: object; says: string | RegExp }>([
    {
      name: "an unknown question",
      action: { kind: "ask", item: "star-sign" },
      says: "There is no question star-sign here.",
    },
    {
      name: "an unknown test",
      action: { kind: "order", item: "horoscope" },
      says: "There is no test horoscope here.",
    },
    {
      name: "an unknown drug",
      action: give("panacea", 1, "mg"),
      says: "There is no drug panacea here.",
    },
    {
      name: "a drug by a unit of another kind",
      action: give("midazolam", 1, "mL/kg"),
      says: /^Midazolam is written in .+, not mL\/kg\.$/,
    },
    {
      name: "a control by a unit of another kind",
      action: { kind: "set", item: "paco2-target", value: 37, unit: "mg" },
      says: "not mg.",
    },
  ])("$name", async ({ action, says }) => {
    const { play } = await playing();
    const { status, text } = await play(action);
    expect(status).toBe(200);
    const { events, clock } = JSON.parse(text).result.data.json;
    expect(clock).toBe(0);
    expect(events).toEqual([expect.objectContaining({ kind: "refused", at: 0 })]);
    expect(events[0].text).toMatch(says);
  });
});

describe("what is no action is not kept, and the answer names no more than that", () => {
  test.each<{ name: string; action: unknown; after?: unknown }>([
    { name: "nothing", action: null },
    { name: "an unknown kind", action: { kind: "dance" } },
    { name: "a negative dose", action: give("midazolam", -1, "mg") },
    { name: "a dose of nothing", action: give("midazolam", 0, "mg") },
    { name: "an absurd dose", action: give("midazolam", 1e9, "mg") },
    { name: "a wait of a year", action: { kind: "wait", minutes: 525_600 } },
    { name: "a field too many", action: { kind: "wait", minutes: 5, seed: 1 } },
    { name: "a number before the first", action: { kind: "wait", minutes: 5 }, after: -1 },
    { name: "a plan of a thousand lines", action: { kind: "finish", plan: Array(1000).fill("x") } },
  ])("$name", async ({ action, after }) => {
    const { play, cookie, attemptId } = await playing();
    const { status, text } = await play(action, after);
    expect(status).toBe(400);
    expect(JSON.parse(text).error.json.message).toBe("bad_request");
    expect(text).not.toMatch(/invalid|expected|zod|stack/i);
    expect((await (await world.caller(cookie)).attempt.view({ attemptId })).number).toBe(0);
  });

  test("a body that is no JSON", async () => {
    const { cookie } = await playing();
    const { status, text } = await call(cookie, "attempt.play", '{"json":');
    expect(status).toBe(400);
    expect(JSON.parse(text).error.json.message).toBe("bad_request");
  });

  test("a procedure that is not there", async () => {
    const { cookie } = await playing();
    expect(await call(cookie, "attempt.cheat", "{}")).toMatchObject({ status: 404 });
  });
});

describe("an end is an end", () => {
  test("what is played after it is told so", async () => {
    const { play } = await playing();
    await play({ kind: "finish", plan: [] });
    const { status, text } = await play({ kind: "wait", minutes: 5 }, 1);
    expect({ status, reason: JSON.parse(text).error.json.data.reason }).toEqual({
      status: 409,
      reason: "attempt_ended",
    });
  });

  test("another's attempt is not found, by any number", async () => {
    const { attemptId } = await playing();
    const other = await world.guest();
    const json = {
      attemptId,
      actionId: randomUUID(),
      after: 0,
      action: { kind: "wait", minutes: 5 },
    };
    const { status, text } = await call(other, "attempt.play", JSON.stringify({ json }));
    expect({ status, reason: JSON.parse(text).error.json.data.reason }).toEqual({
      status: 404,
      reason: "attempt_not_found",
    });
  });
});

describe("a server does not start, says why, and leaves the database as it is", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const holders: Db[] = [];
  afterEach(() => Promise.all(holders.splice(0).map((db) => db.close())));

  interface Spoiled {
    readonly file: string;
    readonly run: (sql: string) => void;
  }

  /**
   * A file whose header asks for a writer of a later kind (byte 18: 3) may be read alone, by SQLite's own rule: so
   * this holds for a root, whom no file's rights keep out.
   */
  function declareReadOnly(file: string): void {
    const opened = openSync(file, "r+");
    writeSync(opened, Uint8Array.of(3), 0, 1, 18);
    closeSync(opened);
  }

  /** A data folder of its own, and what has become of its database. */
  async function startOn(name: string, spoil: (at: Spoiled) => void) {
    const environment = { ...world.environment, dataDir: join(folder.path, name) };
    const { log } = world.services;
    await (await createServices(environment, { log })).stop();
    const holder = await connect(databaseUrl(environment));
    holders.push(holder);
    if (holder.dialect !== "sqlite") throw new Error("not SQLite");
    const { sqlite, file } = holder;
    spoil({ file, run: (sql) => void sqlite.exec(sql) });
    return createServices(environment, { log });
  }

  test.each<{ name: string; spoil: (at: Spoiled) => void; says: string | RegExp }>([
    {
      name: "of a later release",
      spoil: ({ run }) => run("update meta set value = '99'"),
      says: "This database has schema 99",
    },
    {
      name: "that is damaged",
      spoil: ({ file, run }) => {
        run("pragma wal_checkpoint(truncate)");
        writeFileSync(file, "no database ".repeat(1000));
      },
      says: "npm run -s cli -- restore FILE",
    },
    {
      name: "that cannot be written to",
      spoil: ({ file, run }) => {
        run("update meta set value = '1'; pragma wal_checkpoint(truncate)");
        declareReadOnly(file);
      },
      says: /cannot be written to\. .* DATA_DIR/,
    },
    {
      name: "that another holds",
      spoil: ({ run }) => run("update meta set value = '1'; begin exclusive"),
      says: "is held by another program",
    },
  ])("on one $name", async ({ name, spoil, says }) => {
    await expect(startOn(name, spoil)).rejects.toThrow(says);
  });
});
