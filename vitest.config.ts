import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const houses = ["packages", "apps"].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name, root: `${folder}/${entry.name}` })),
);

const LAWS = "src/**/*.props.test.ts";

// Two cores may be busy with another file: a slow machine is not a failure.
const testTimeout = 120_000;

/** One project for each package and app; the laws are a project of their own, with one fixed seed. */
export default defineConfig({
  test: {
    projects: [
      ...houses.map(({ name, root }) => ({
        test: { name, root, testTimeout, include: ["src/**/*.test.{ts,tsx}"], exclude: [LAWS] },
      })),
      {
        test: {
          name: "laws",
          testTimeout,
          include: [`packages/*/${LAWS}`, `apps/*/${LAWS}`],
          setupFiles: ["packages/config/src/testing/fixed-seed.ts"],
        },
      },
      { test: { name: "scripts", root: "scripts", testTimeout, include: ["**/*.test.mjs"] } },
    ],
    coverage: { include: ["packages/*/src/**"] },
  },
});
