import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { type Files, simDeclaring, smallHouse } from "./testing/small-house";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const vitest = join(
  dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);

const houses: string[] = [];

afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true });
});

/** Runs the architecture test as `npm test` runs it, over another house. */
function runOver(changes: Files) {
  const house = smallHouse(changes);
  houses.push(house);
  const { VITEST: _, VITEST_WORKER_ID: __, ...env } = process.env;
  return spawnSync(
    process.execPath,
    [vitest, "run", "--project", "config", "src/architecture.test.ts"],
    { cwd: root, env: { ...env, HOUSE_ROOT: house, NO_COLOR: "1" }, encoding: "utf8" },
  );
}

test("a sound house passes", { timeout: 60_000 }, () => {
  const { status, stdout } = runOver({});
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/1 passed/) });
});

test.each([
  {
    name: "a wrong package",
    changes: {
      ...simDeclaring("@encephalon/scoring"),
      "packages/sim/src/mistake.ts": 'export { judge } from "@encephalon/scoring";',
    },
    report: "packages/sim/src/mistake.ts:1 wrong-package: @encephalon/scoring",
  },
  {
    name: "a clock in a pure package",
    changes: { "packages/kernel/src/mistake.ts": "export const now = () => Date.now();" },
    report: "packages/kernel/src/mistake.ts:1 clock: Date",
  },
  {
    name: "Math.exp in a pure package",
    changes: { "packages/sim/src/mistake.ts": "export const e = Math.exp(1);" },
    report: "packages/sim/src/mistake.ts:1 mathematics: Math.exp",
  },
])("$name makes the run fail", { timeout: 60_000 }, ({ changes, report }) => {
  const { status, stdout, stderr } = runOver(changes);
  expect(stdout + stderr).toContain(report);
  expect(status).toBe(1);
});
