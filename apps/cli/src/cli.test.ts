import { afterAll, describe, expect, test } from "vitest";
import { commands } from "./commands/commands";
import { desk } from "./testing/call";

const at = desk();
afterAll(at.remove);

const names = commands.map(({ name }) => name);

describe("help", () => {
  test.each(names)("%s says how it is used, on standard output", async (name) => {
    const { exit, stdout, stderr } = await at.call(name, "--help");
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toContain(`npm run -s cli -- ${name}`);
    expect(stdout).toContain("--json");
  });

  test.each([["--help"], ["-h"]])("%s lists every command", async (...argv) => {
    const { exit, stdout } = await at.call(...argv);
    expect(exit).toBe(0);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
  });

  test("nothing at all is wrong usage, and is told the same", async () => {
    const { stdout: help } = await at.call("--help");
    expect(await at.call()).toEqual({ exit: 2, stdout: "", stderr: help });
  });

  test("help is one JSON value when that is asked for, wherever the switches stand", async () => {
    for (const argv of [
      ["cohort", "--help", "--json"],
      ["--json", "cohort", "--help"],
    ]) {
      const { stdout } = await at.call(...argv);
      expect(JSON.parse(stdout)).toEqual({ help: expect.stringContaining("cohort CASE|all") });
    }
  });
});

describe("wrong usage", () => {
  test.each<[argv: string[], says: string]>([
    [["plya", "C1"], "There is no command plya"],
    [["--seed", "1", "play"], "The command comes first"],
    [["cases", "C1"], '"C1" is one argument too many'],
    [["cases", "--all"], "Unknown option '--all'"],
    [["play"], "CASE is missing"],
    [["play", "C1"], "--script FILE is missing"],
    [["play", "C1", "--script"], "'--script <value>' argument missing"],
    [["play", "C1", "--script", ""], "is empty"],
    [["play", "C1", "--script", "x.json", "--seed", "-1"], "ambiguous"],
    [["play", "C1", "--script", "x.json", "--seed=-1"], '--seed: "-1" is not a whole number'],
    [["play", "C1", "--script", "x.json", "--seed", "1.5"], '"1.5" is not a whole number'],
    [["play", "C1", "--script", "x.json", "--seed", "1e3"], '"1e3" is not a whole number'],
    [["play", "C1", "--script", "x.json", "--seed", "4294967296"], "from 0 to 4294967295"],
    [["play", "C1", "C2", "--script", "x.json"], '"C2" is one argument too many'],
    [["policy", "C1"], "--policy NAME is missing"],
    [["cohort", "all", "--policy", "good"], "--n N is missing"],
    [["cohort", "all", "--policy", "good", "--n", "0"], '"0" is not a whole number from 1'],
    [["user"], "EMAIL is missing"],
    [["user", "a@example.org"], "--role R is missing"],
    [["user", "a@example.org", "--role", "owner"], '"owner" is not one of learner, educator'],
    [["backup"], "FILE is missing"],
    [["restore"], "FILE is missing"],
    [["bench", "everything"], '"everything" is not one of'],
  ])("%j", async (argv, says) => {
    const plain = await at.call(...argv);
    expect(plain).toMatchObject({ exit: 2, stdout: "" });
    expect(plain.stderr).toContain(says);

    const scripted = await at.call("--json", ...argv);
    expect(scripted.exit).toBe(2);
    expect(JSON.parse(scripted.stdout)).toEqual({
      error: { code: "wrong_usage", message: expect.stringContaining(says) },
    });
    expect(scripted.stderr).toContain(says);
  });
});

describe("failures", () => {
  const script = (text: string) => ["play", "C1", "--script", at.script(text)];

  test.each<[name: string, argv: () => string[], code: string, says: string]>([
    ["no case", () => ["policy", "C99", "--policy", "good"], "case_not_found", "There are C1"],
    ["no policy", () => ["policy", "C1", "--policy", "best"], "policy_not_found", "recorded"],
    [
      "no file",
      () => ["play", "C1", "--script", "none.json"],
      "script_not_readable",
      "there is no such file",
    ],
    ["a folder", () => ["play", "C1", "--script", "."], "script_not_readable", "that is a folder"],
    ["empty", () => script(""), "script_not_json", "A script is a JSON array"],
    ["not JSON", () => script("wait 60"), "script_not_json", "A script is a JSON array"],
    ["cut short", () => script('[{"kind":"wait"'), "script_not_json", "A script is a JSON array"],
    [
      "an object",
      () => script('{"kind":"finish"}'),
      "script_not_array",
      "A script is a JSON array",
    ],
    ["null", () => script("null"), "script_not_array", "A script is a JSON array"],
    [
      "seeds that run out",
      () => ["cohort", "C1", "--policy", "good", "--n", "2", "--seed", "4294967294"],
      "seed_too_large",
      "last seed",
    ],
    [
      "bots beyond the last seed",
      () => ["bots", "C1", "--n", "2", "--seed", "4294967294"],
      "seed_too_large",
      "last seed",
    ],
    ["no database", () => ["backup", "b.db"], "no_database", "npm run seed"],
    [
      "a role without a database",
      () => ["user", "a@example.org", "--role", "admin"],
      "no_database",
      "npm start",
    ],
    ["no backup", () => ["restore", "none.db"], "backup_failed", "is not there"],
  ])("%s", async (_, argv, code, says) => {
    const typed = argv();
    const plain = await at.call(...typed);
    expect(plain).toMatchObject({ exit: 1, stdout: "" });
    expect(plain.stderr).toContain(says);
    const { exit, value } = await at.json(...typed);
    expect(exit).toBe(1);
    expect(value).toEqual({ error: { code, message: expect.stringContaining(says) } });
  });
});
