import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ACCEPTED, type Packages, shippedPackages } from "./notices.mjs";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const shipped = shippedPackages(JSON.parse(read("package-lock.json")).packages);

test("the notices name what ships; else run `npm run -w @encephalon/config notices`", () => {
  const named = [
    ...read("THIRD-PARTY-NOTICES.md").matchAll(/^\| (\S+) \| (\d\S*) \| (\S.*?) \|/gm),
  ];
  expect(named.map(([, name, version, license]) => ({ name, version, license }))).toEqual(
    shipped.map(({ name, version, license }) => ({ name, version, license })),
  );
});

test("what ships is there, and what only builds or tests is not", () => {
  const names = shipped.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["next", "react", "zod", "better-sqlite3"]));
  expect(names).not.toContain("vitest");
  expect(names).not.toContain("@playwright/test");
});

test("every licence is one that asks for no more than a notice", () => {
  const others = shipped.filter(({ license }) => !license.split(/ AND /).every(isAccepted));
  expect(others).toEqual([]);
});

const isAccepted = (license: string): boolean =>
  license
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => ACCEPTED.has(choice));

test("a package is followed to where Node finds it", () => {
  const packages: Packages = {
    "packages/db": { dependencies: { a: "1" } },
    "node_modules/a": { version: "1", license: "MIT", dependencies: { b: "2" } },
    "node_modules/a/node_modules/b": { version: "2", license: "ISC" },
    "node_modules/b": { version: "1", license: "GPL-3.0" },
  };
  expect(shippedPackages(packages).map(({ name, version }) => `${name}@${version}`)).toEqual([
    "a@1",
    "b@2",
  ]);
});
