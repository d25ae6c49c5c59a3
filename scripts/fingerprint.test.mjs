import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.mjs";

/** @type {string[]} */
const folders = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const SOURCES = { "lock.json": "{}", "web/src/page.tsx": "page", "web/src/b.css": "b" };

/** @param {Record<string, string>} files */
function printOf(files) {
  const root = mkdtempSync(join(tmpdir(), "fingerprint-"));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    utimesSync(join(root, path), folders.length, folders.length);
  }
  return fingerprint(root, ["lock.json", "web", "absent"]);
}

test("the same sources have the same fingerprint, whatever their dates", () => {
  expect(printOf(SOURCES)).toBe(printOf(SOURCES));
});

/** @type {readonly { name: string, files: Record<string, string> }[]} */
const CHANGES = [
  { name: "a changed file", files: { ...SOURCES, "web/src/page.tsx": "other" } },
  { name: "a new file", files: { ...SOURCES, "web/src/new.ts": "" } },
  {
    name: "a moved file",
    files: { "lock.json": "{}", "web/page.tsx": "page", "web/src/b.css": "b" },
  },
  { name: "a changed lock", files: { ...SOURCES, "lock.json": "[]" } },
];

test.each(CHANGES)("$name gives another fingerprint", ({ files }) => {
  expect(printOf(files)).not.toBe(printOf(SOURCES));
});

test.each(["web/.next/server.js", "web/node_modules/a.js", "web/src/page.test.tsx", "other/a.ts"])(
  "%s is not a source of the build",
  (path) => {
    expect(printOf({ ...SOURCES, [path]: "x" })).toBe(printOf(SOURCES));
  },
);
