import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { newWorld } from "@encephalon/api/testing";
import { shelf } from "@encephalon/content";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cli } from "../cli";
import { seedDatabase } from "../seed-database";
import { type Desk, desk } from "../testing/call";

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.remove());

const seed = () => seedDatabase(at.world);

describe("a database that was seeded", () => {
  beforeEach(async () => {
    await seed();
  });

  test("can be seeded again, and backed up once to each file", async () => {
    expect(await seed()).toMatchObject({ ok: true, value: { backup: null, cases: shelf.length } });
    const file = join(at.folder, "kept", "b.db");
    const backedUp = { exit: 0, value: { file, database: "sqlite" } };
    expect(await at.json("backup", "kept/b.db")).toEqual(backedUp);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(await at.json("backup", "kept/b.db")).toMatchObject({
      exit: 1,
      value: { error: { code: "backup_failed" } },
    });
  });

  test("comes back from a backup, and what it replaced is kept", async () => {
    await at.call("backup", "b.db");
    const { exit, value } = await at.json("restore", "b.db");
    expect(exit).toBe(0);
    expect(value).toMatchObject({ file: join(at.folder, "b.db"), schema: expect.any(Number) });
    const { kept } = value as { kept: string }; // as restore answers
    expect(existsSync(kept)).toBe(true);
  });

  test("is left alone by a backup that is none", async () => {
    const none = at.script("not a database");
    const { exit, value } = await at.json("restore", none);
    expect(exit).toBe(1);
    expect(value).toMatchObject({ error: { code: "backup_failed" } });
    expect((await at.call("backup", "still-good.db")).exit).toBe(0);
  });

  test("has nobody to make a link for", async () => {
    const { stderr, exit } = await at.call("reset-link", "nobody@example.org");
    expect({ exit, stderr }).toEqual({
      exit: 1,
      stderr: expect.stringContaining("Nobody has signed up as nobody@example.org"),
    });
  });

  test("has nobody to give a role to", async () => {
    const { stderr, exit } = await at.call("user", "nobody@example.org", "--role", "admin");
    expect({ exit, stderr }).toEqual({
      exit: 1,
      stderr: expect.stringContaining("Nobody has signed up as nobody@example.org"),
    });
  });
});

test("a data folder may have any name", async () => {
  const dataDir = join(at.folder, "100% a?b#c");
  const world = { ...at.world, variables: { DATA_DIR: dataDir } };
  expect(await seedDatabase(world)).toMatchObject({ ok: true });
  expect(existsSync(join(dataDir, "encephalon.db"))).toBe(true);
  expect((await cli(["backup", "b.db"], world)).exit).toBe(0);
});

test("somebody who has signed up gets the role", async () => {
  const world = await newWorld();
  try {
    const account = { name: "Ada", email: "ada@example.org", password: "a long password" };
    expect((await world.authenticate("/sign-up/email", account)).status).toBe(200);
    const given = await cli(["user", "ada@example.org", "--role", "educator", "--json"], {
      ...at.world,
      variables: { DATA_DIR: world.environment.dataDir },
    });
    expect(given).toEqual({
      exit: 0,
      stderr: "",
      stdout: `${JSON.stringify({ email: "ada@example.org", role: "educator" })}\n`,
    });
  } finally {
    await world.end();
  }
});

test("somebody who has signed up gets a link to a new password, at the server's own address", async () => {
  const world = await newWorld();
  try {
    const account = { name: "Ada", email: "ada@example.org", password: "a long password" };
    await world.authenticate("/sign-up/email", account);
    const { stdout } = await cli(["reset-link", "ada@example.org", "--json"], {
      ...at.world,
      variables: { DATA_DIR: world.environment.dataDir, PUBLIC_URL: "https://cases.example.org" },
    });
    const { email, link, holdsMinutes } = JSON.parse(stdout);
    expect({ email, holdsMinutes }).toEqual({ email: "ada@example.org", holdsMinutes: 60 });
    const [page, token] = String(link).split("#");
    expect(page).toBe("https://cases.example.org/account/new-password");
    const newPassword = "quite another password";
    const answer = await world.authenticate("/reset-password", { token, newPassword });
    expect(answer.status).toBe(200);
  } finally {
    await world.end();
  }
});

test("a setting that cannot be is told like any failure", async () => {
  const world = { ...at.world, variables: { DATABASE_URL: "mysql://x" } };
  const { exit, stdout } = await cli(["backup", "b.db", "--json"], world);
  expect(exit).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: "wrong_setting" } });
});
