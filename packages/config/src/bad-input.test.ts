import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const file = (path: string) => new URL(`../../../${path}`, import.meta.url);

/** Lines of the list: what is wrong, what is said, where it is tested, by what name. */
const rows = readFileSync(file("docs/bad-input.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(2)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, wrong = "", , path = "", name = ""]) => ({ wrong, path, name }));

test("the list is not empty", () => {
  expect(rows.length).toBeGreaterThan(30);
});

test.each(rows)("$wrong is tested where the list says", ({ path, name }) => {
  expect(existsSync(file(path))).toBe(true);
  const words = name.replaceAll("`", "");
  expect(words).not.toBe("");
  expect(readFileSync(file(path), "utf8")).toContain(words);
});
