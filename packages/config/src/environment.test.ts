import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import {
  type Environment,
  readEnvironment,
  SETTINGS,
  toVariables,
  type Variables,
} from "./environment.mjs";

const root = mkdtempSync(join(tmpdir(), "environment-"));
const file = join(root, "file");
writeFileSync(file, "");

afterAll(() => rmSync(root, { recursive: true }));

const read = (variables: Variables) => readEnvironment(variables, { root });

const DEFAULTS = {
  port: 3000,
  host: "127.0.0.1",
  dataDir: join(root, "data"),
  databaseUrl: undefined,
  publicUrl: "http://localhost:3000",
  smtpUrl: undefined,
  rateLimit: 300,
};

test.each<{ name: string; variables: Variables; value: Partial<Environment> }>([
  { name: "nothing", variables: {}, value: {} },
  { name: "an empty value", variables: { PORT: "", SMTP_URL: " " }, value: {} },
  {
    name: "a port",
    variables: { PORT: "8080" },
    value: { port: 8080, publicUrl: "http://localhost:8080" },
  },
  {
    name: "the last port",
    variables: { PORT: "65535", PUBLIC_URL: "http://localhost" },
    value: { port: 65_535, publicUrl: "http://localhost" },
  },
  { name: "an address", variables: { HOST: "0.0.0.0" }, value: { host: "0.0.0.0" } },
  { name: "an IPv6 address", variables: { HOST: "::" }, value: { host: "::" } },
  { name: "a host name", variables: { HOST: "cases.local" }, value: { host: "cases.local" } },
  {
    name: "a folder to be made",
    variables: { DATA_DIR: "a/b" },
    value: { dataDir: join(root, "a/b") },
  },
  {
    name: "a database",
    variables: { DATABASE_URL: "postgres://u:p@db:5432/e" },
    value: { databaseUrl: "postgres://u:p@db:5432/e" },
  },
  {
    name: "a file of SQLite",
    variables: { DATABASE_URL: "file:/srv/encephalon.db" },
    value: { databaseUrl: "file:/srv/encephalon.db" },
  },
  {
    name: "a file of SQLite to be read alone",
    variables: { DATABASE_URL: "file:///srv/encephalon.db?mode=ro" },
    value: { databaseUrl: "file:///srv/encephalon.db?mode=ro" },
  },
  {
    name: "a file of SQLite with odd letters, as a URL has them",
    variables: { DATABASE_URL: "file:/srv/100%25 a%23b%3Fc%5Cd.db" },
    value: { databaseUrl: "file:/srv/100%25 a%23b%3Fc%5Cd.db" },
  },
  {
    name: "an origin with a slash",
    variables: { PUBLIC_URL: "https://cases.example.org/" },
    value: { publicUrl: "https://cases.example.org" },
  },
  {
    name: "a mail server",
    variables: { SMTP_URL: "smtp://mail" },
    value: { smtpUrl: "smtp://mail" },
  },
  {
    name: "a mail server with who signs in",
    variables: { SMTP_URL: "smtps://ada%40example.org:100%25@mail.example.org" },
    value: { smtpUrl: "smtps://ada%40example.org:100%25@mail.example.org" },
  },
])("$name is read", ({ variables, value }) => {
  expect(read(variables)).toEqual({ ok: true, value: { ...DEFAULTS, ...value } });
});

test.each<Variables>([
  { PORT: "0" },
  { PORT: "65536" },
  { PORT: "3000.5" },
  { PORT: "http" },
  { PORT: "-1" },
  { HOST: "http://localhost" },
  { HOST: "localhost:3000" },
  { HOST: "1.2.3" },
  { HOST: "-a" },
  { DATA_DIR: file },
  { DATA_DIR: join(file, "below") },
  { DATABASE_URL: "mysql://db/e" },
  { DATABASE_URL: "encephalon.db" },
  { DATABASE_URL: "postgres:///e" },
  { DATABASE_URL: "file:encephalon.db" },
  { DATABASE_URL: "file:///" },
  { DATABASE_URL: "file://elsewhere/encephalon.db" },
  { DATABASE_URL: "file:/srv/encephalon.db?cache=shared" },
  { PUBLIC_URL: "cases.example.org" },
  { PUBLIC_URL: "ftp://cases.example.org" },
  { PUBLIC_URL: "https://cases.example.org/app" },
  { PUBLIC_URL: "https://cases.example.org/?a" },
  { RATE_LIMIT: "0" },
  { RATE_LIMIT: "many" },
  { SMTP_URL: "mail.example.org" },
  { SMTP_URL: "https://mail.example.org" },
  { SMTP_URL: "smtp://us%er:word@mail.example.org" },
  { SMTP_URL: "smtp://user:100%@mail.example.org" },
])("%o is refused with its name and an example", (variables) => {
  const [name = ""] = Object.keys(variables);
  const result = read(variables);
  expect(result).toEqual({ ok: false, error: [expect.stringContaining(name)] });
});

test.each([
  "file:/srv/100%.db",
  "file:///srv/100%.db",
  "file:/srv/%FF.db",
  "file:/srv/a%2Fb.db",
  "file:/srv/a%00b.db",
  "file:/srv/a#b.db",
  "file:/#a.db",
  "file:///srv/a#b.db?mode=ro",
  "file:/srv/a?mode=ro#b",
  "file:/srv/a\\b.db",
])("DATABASE_URL %s is refused, and how such a name is written is said", (url) => {
  const says = "file:/… with the whole path, in which % # ? \\ are written %25 %23 %3F %5C";
  expect(read({ DATABASE_URL: url })).toEqual({
    ok: false,
    error: [expect.stringContaining(says)],
  });
});

test("every wrong value is named at once", () => {
  const result = read({ PORT: "x", HOST: "a b", SMTP_URL: "x" });
  expect(result).toMatchObject({
    error: [/^PORT/, /^HOST/, /^SMTP_URL/].map((start) => expect.stringMatching(start)),
  });
});

test("a password is not repeated", () => {
  const result = read({ DATABASE_URL: "mysql://user:hunter2@db/e" });
  expect(JSON.stringify(result)).not.toContain("hunter2");
});

test("the examples are themselves right", () => {
  const examples = Object.entries(SETTINGS).map(([name, { example }]) => [name, example]);
  expect(read(Object.fromEntries(examples)).ok).toBe(true);
});

test("settings handed on as variables are read as the same settings", () => {
  const first = read({ PORT: "81", DATABASE_URL: "postgres://db/e", PUBLIC_URL: "https://a.org" });
  if (!first.ok) throw new Error("unreadable");
  expect(readEnvironment(toVariables(first.value), { root: "/elsewhere" })).toEqual(first);
});
