import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../../docs/screens/", import.meta.url);
const index = readFileSync(new URL("README.md", folder), "utf8");
const named = [...index.matchAll(/\]\(([^)]+\.png)\)/g)].map(([, file]) => file);
const taken = readdirSync(folder).filter((file) => file.endsWith(".png"));

test("the index of the screens names every picture that lies there, and no other", () => {
  expect(taken.length).toBeGreaterThan(100);
  expect(named.toSorted()).toEqual(taken.toSorted());
});

test("the picture of the front page is among them", () => {
  const front = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  const [, file] = /docs\/screens\/([\w-]+\.png)/.exec(front) ?? [];
  expect(taken).toContain(file);
});
