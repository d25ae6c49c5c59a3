import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { cases, shelf } from "@encephalon/content";
import { ChangedCaseError } from "@encephalon/db";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createServices } from "./services";
import { newWorld, type World } from "./testing";
import { deleteIdleGuests } from "./use-cases/delete-idle-guests";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.end());

describe("a server", () => {
  test("lists the shipped cases under keys that say nothing", async () => {
    const listed = await (await world.caller()).cases.list();
    expect(listed.map((one) => one.case.title).toSorted()).toEqual(
      shelf.map(({ title }) => title).toSorted(),
    );
    for (const { caseKey } of listed) expect(caseKey).toMatch(/^[\w-]{16}$/);
  });

  test("starts again on what it left: keys stay, and an attempt goes on", async () => {
    const cookie = await world.guest();
    const before = await world.caller(cookie);
    const listed = await before.cases.list();
    const { attemptId } = await before.attempt.start({ caseKey: listed[0]?.caseKey ?? "" });
    const wait = { kind: "wait", minutes: 10 } as const;
    const play = { attemptId, actionId: randomUUID(), action: wait };
    const first = await before.attempt.play({ ...play, after: 0 });

    world = await world.restarted();

    const after = await world.caller(cookie);
    expect((await after.cases.list()).map(({ caseKey }) => caseKey)).toEqual(
      listed.map(({ caseKey }) => caseKey),
    );
    expect(await after.attempt.play({ ...play, after: 0 })).toEqual(first);
    const next = await after.attempt.play({ ...play, actionId: randomUUID(), after: 1 });
    expect(next).toMatchObject({ number: 2, clock: 20 });
  });

  test("does not start on a case that changed without a new version", async () => {
    const changed = cases.map((authored) => ({ ...authored, title: `${authored.title}, changed` }));
    const start = createServices(world.environment, { cases: changed, log: world.services.log });
    await expect(start).rejects.toThrow(ChangedCaseError);
  });

  test("makes its secret once, for its owner alone", async () => {
    const file = join(world.environment.dataDir, "secret");
    expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
  });
});

describe("over HTTP", () => {
  test("an answer names its request", async () => {
    const answer = await world.trpc("account.me", { "x-request-id": "from-the-proxy-1" });
    expect(answer.headers.get("x-request-id")).toBe("from-the-proxy-1");
    const odd = await world.trpc("account.me", { "x-request-id": "no spaces <here>" });
    expect(odd.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("an error has its reason and nothing of the inside", async () => {
    const answer = await world.trpc("attempt.mine");
    expect(answer.status).toBe(401);
    const data = {
      code: "UNAUTHORIZED",
      httpStatus: 401,
      reason: "not_signed_in",
      since: null,
      seconds: null,
    };
    expect(await answer.json()).toEqual({
      error: { json: { code: -32001, message: "not_signed_in", data } },
    });
  });

  test("an unexpected error says nothing of itself", async () => {
    const { db } = world.services;
    if (db.dialect !== "sqlite") throw new Error("not SQLite");
    db.sqlite.exec("alter table cases rename to gone");
    const answer = await world.trpc("cases.list");
    db.sqlite.exec("alter table gone rename to cases");
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).toContain("internal_error");
    for (const inside of ["cases", "select", "stack", "SQL"]) expect(text).not.toContain(inside);
  });
});

describe("health", () => {
  test("is live, ready, and says what it is", async () => {
    const { health } = world.services;
    expect(await health("live")).toEqual({ status: 200, body: { live: true } });
    expect(await health("ready")).toEqual({ status: 200, body: { ready: true } });
    expect((await health("versions")).body).toEqual({
      app: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      schema: expect.any(Number),
      simVersion: expect.any(Number),
      node: process.versions.node,
      database: "sqlite",
    });
  });

  test("is not ready on a schema that is not this release's", async () => {
    const { db, health } = world.services;
    if (db.dialect !== "sqlite") throw new Error("not SQLite");
    db.sqlite.exec("update meta set value = '0'");
    expect(await health("ready")).toMatchObject({ status: 503, body: { because: "migrations" } });
  });

  test("is not ready without its database, but live", async () => {
    const { db, health } = world.services;
    await db.close();
    expect(await health("ready")).toMatchObject({ status: 503, body: { because: "database" } });
    expect(await health("live")).toMatchObject({ status: 200 });
  });
});

describe("a stop", () => {
  test("answers what was begun, then nothing more, and the database is closed", async () => {
    const { services } = world;
    const begun = world.trpc("cases.list");
    const stopped = Promise.all([services.stop(), services.stop()]);
    expect((await world.trpc("cases.list")).status).toBe(503);
    expect((await begun).status).toBe(200);
    await stopped;
    expect(await services.health("ready")).toMatchObject({ body: { because: "stopping" } });
    const { db } = services;
    expect(db.dialect === "sqlite" && db.sqlite.open).toBe(false);
  });
});

describe("guests", () => {
  test("go after 30 days without a visit, and not before", async () => {
    const cookie = await world.guest();
    const { db } = world.services;
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    expect(await deleteIdleGuests(db, inDays(29.9))).toBe(0);
    expect(await deleteIdleGuests(db, inDays(30.1))).toBe(1);
    expect(await (await world.caller(cookie)).account.me()).toMatchObject({ kind: "nobody" });
  });
});
