import { randomUUID } from "node:crypto";
import type { Action } from "@encephalon/model";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { newWorld, type World } from "./testing";

// Whole courses are simulated here, on whatever machine this is.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.end());

const WORDS = "Xylophone thoughts of a learner";
const PERSON = { email: "ada.lovelace@example.org", password: "a long password", name: "Ada L." };

const writing: readonly Action[] = [
  {
    kind: "differential",
    entries: [{ diagnosis: "other", probability: 1 }],
    for: [WORDS],
    against: [WORDS],
  },
  { kind: "finish", plan: [WORDS] },
];

async function begun() {
  const learner = await world.caller(await world.guest());
  const [first] = await learner.cases.list();
  const { attemptId } = await learner.attempt.start({ caseKey: first?.caseKey ?? "" });
  return { learner, attemptId };
}

describe("the log", () => {
  test("names requests and attempts, and how long it took; never what was written", async () => {
    const { learner, attemptId } = await begun();
    for (const [after, action] of writing.entries()) {
      await learner.attempt.play({ attemptId, actionId: randomUUID(), after, action });
    }
    await learner.attempt.debrief({ attemptId });

    const lines = world
      .logged()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const plays = lines.filter(({ path }) => path === "attempt.play");
    expect(plays).toHaveLength(2);
    for (const line of plays) {
      expect(line).toMatchObject({ attempt: attemptId, ms: expect.any(Number) });
      expect(line.request).toMatch(/^[\w-]{36}$/);
    }
    expect(world.logged()).not.toContain(WORDS);
  });

  test("says nothing of it when something fails either", async () => {
    const { learner, attemptId } = await begun();
    const { db } = world.services;
    if (db.dialect !== "sqlite") throw new Error("not SQLite");
    db.sqlite.exec(
      "create trigger broken before insert on actions begin select raise(abort, 'no'); end",
    );

    const action = writing[0];
    const failing =
      action && learner.attempt.play({ attemptId, actionId: randomUUID(), after: 0, action });
    await expect(failing).rejects.toThrow();

    expect(world.logged()).toContain('"msg":"failed"');
    expect(world.logged()).not.toContain(WORDS);
  });

  test("does not know people", async () => {
    await world.authenticate("/sign-up/email", PERSON);
    await world.authenticate("/sign-in/email", { ...PERSON, password: "the wrong one" });
    await world.authenticate("/sign-in/email", { ...PERSON, email: "nobody@example.org" });
    expect(world.logged()).toContain("/api/auth/sign-in");
    for (const secret of ["ada.lovelace", "nobody@", PERSON.password, PERSON.name]) {
      expect(world.logged()).not.toContain(secret);
    }
  });
});
