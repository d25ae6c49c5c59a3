import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "./places.mjs";

const folder = mkdtempSync(join(tmpdir(), "run-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** @param {string} command @param {{ node?: string, env?: Record<string, string> }} options */
function run(command, { node = process.versions.node, env = {} }) {
  const pretence = join(folder, `node-${node}.cjs`);
  const versions = `{ ...process.versions, node: "${node}" }`;
  writeFileSync(pretence, `Object.defineProperty(process, "versions", { value: ${versions} });`);
  const args = ["--require", pretence, join(ROOT, "scripts/run.cjs"), command];
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, DATA_DIR: folder, ...env },
    encoding: "utf8",
  });
  return { status, stderr };
}

describe("a Node that is too old", () => {
  test.each(["18.20.4", "20.18.3", "8.0.0"])("%s is told so in one line", (node) => {
    const { status, stderr } = run("start", { node });
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Encephalon needs Node 20.19 or later (22 or 24 recommended). This is Node ${node}.\n`,
    );
  });

  test.each(["20.19.0", "22.0.0"])("does not mean %s", (node) => {
    expect(run("start", { node, env: { PORT: "none" } }).stderr).not.toMatch(/needs Node/);
  });
});

test("every wrong setting is named before anything else is done", () => {
  const { status, stderr } = run("start", { env: { PORT: "none", PUBLIC_URL: "here" } });
  expect(status).toBe(1);
  expect(stderr.trim().split("\n")).toEqual([
    expect.stringMatching(/^PORT .*"none"/),
    expect.stringMatching(/^PUBLIC_URL .*"here"/),
  ]);
});

test("a port in use is said to be in use, with a way out", async () => {
  const other = createServer();
  /** @type {number} */
  const port = await new Promise((resolve) => {
    other.listen(0, "127.0.0.1", () => {
      const address = other.address();
      resolve(address !== null && typeof address === "object" ? address.port : 0);
    });
  });
  const { status, stderr } = run("start", { env: { PORT: String(port), HOST: "127.0.0.1" } });
  other.close();
  expect(status).toBe(1);
  expect(stderr).toBe(
    `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start\n`,
  );
});
