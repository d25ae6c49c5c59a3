import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { desk, ROOT } from "./testing/call";

const at = desk();
afterAll(at.remove);

/** The real process, called from the folder of the test as a person would call it. */
const spawned = (...argv: string[]) => npmRun("cli", "--", ...argv);

function npmRun(...script: string[]) {
  const args = ["run", "-s", "--prefix", ROOT, ...script];
  const { INIT_CWD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: at.folder,
    env: { ...env, DATA_DIR: "data", DATABASE_URL: "", npm_config_update_notifier: "false" },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

test("a list: exit 0, one JSON value", () => {
  const { status, stdout } = spawned("cases", "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ id: "C1" }));
});

test("a path counts from where it was called; the whole answer comes through a pipe", async () => {
  writeFileSync(join(at.folder, "here.json"), '[{"kind":"wait","minutes":30}]');
  const { status, stdout } = spawned("play", "C1", "--script", "here.json", "--json");
  expect(status).toBe(0);
  expect(stdout).toBe((await at.call("play", "C1", "--script", "here.json", "--json")).stdout);
});

test("a failure: exit 1, its sentence on standard error", () => {
  const { status, stdout, stderr } = spawned("policy", "C99", "--policy", "good");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("There is no case C99");
});

test("wrong usage: exit 2, one JSON value, no colour", () => {
  const { status, stdout, stderr } = spawned("play", "--json");
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: "wrong_usage" } });
  expect(stdout + stderr).not.toContain("\u001b[");
});

test("seed makes the database in the data folder, which counts from there too", () => {
  const { status, stdout } = npmRun("seed");
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/cases are in/) });
  expect(existsSync(join(at.folder, "data", "encephalon.db"))).toBe(true);
});
