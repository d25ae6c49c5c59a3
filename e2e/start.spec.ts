import { type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { freePort, STANDALONE } from "./own-server";

/** A start that cannot be: what it says, and that it says no more. */
let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "encephalon-start-"));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ROOT = fileURLToPath(new URL("..", import.meta.url));

type Variables = Readonly<Record<string, string>>;

async function ended(args: readonly string[], { cwd, env }: SpawnOptions) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, DATA_DIR: folder, HOST: "127.0.0.1", PUBLIC_URL: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const parts: Buffer[] = [];
  child.stdout?.on("data", (part: Buffer) => parts.push(part));
  child.stderr?.on("data", (part: Buffer) => parts.push(part));
  const [code]: unknown[] = await once(child, "close");
  return { code, said: Buffer.concat(parts).toString() };
}

/** As a person starts it. */
const npmStart = (env: Variables) => ended(["scripts/run.cjs", "start"], { cwd: ROOT, env });

/** The built server by itself, as a container starts it. */
const builtServer = (env: Variables) =>
  ended(["server.js"], {
    cwd: STANDALONE,
    env: { NODE_ENV: "production", HOSTNAME: "127.0.0.1", ...env },
  });

const STACK = /^\s+at .*:\d+:\d+\)?$/m;

test("a port in use is said to be in use, with a way out", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const { code, said } = await npmStart({ PORT: String(port) });
  other.close();
  expect(said).toContain(`Port ${port} is in use. Stop what uses it, or choose another: PORT=`);
  expect(code).toBe(1);
  expect(said).not.toMatch(STACK);
});

for (const [name, start] of Object.entries({
  "npm start": npmStart,
  "the built server": builtServer,
}))
  test(`${name} names every wrong setting`, async () => {
    const port = String(await freePort());
    const { code, said } = await start({ PORT: port, PUBLIC_URL: "here", RATE_LIMIT: "many" });
    expect(said).toMatch(/^PUBLIC_URL .*"here" does not fit/m);
    expect(said).toMatch(/^RATE_LIMIT .*"many" does not fit/m);
    expect(code).toBe(1);
    expect(said).not.toMatch(STACK);
  });

test("a database that is none is said to be none, with a way out, and is left as it is", async () => {
  writeFileSync(join(folder, "encephalon.db"), "These are words, and no database. ".repeat(100));
  const { code, said } = await npmStart({ PORT: String(await freePort()) });
  expect(said).toContain("encephalon.db cannot be read: it is damaged");
  expect(said).toContain("npm run -s cli -- restore FILE");
  expect(code).toBe(1);
  expect(said).not.toMatch(STACK);
});

test("a database opened to be read alone is said to be so", async () => {
  const url = `file:${join(folder, "encephalon.db")}?mode=ro`;
  const port = String(await freePort());
  const { code, said } = await npmStart({ PORT: port, DATABASE_URL: url });
  expect(said).toContain("encephalon.db cannot be written to.");
  expect(code).toBe(1);
  expect(said).not.toMatch(STACK);
});
