import { resolve } from "node:path";
import { expect, test } from "vitest";
import { sqlitePlace } from "./sqlite-place";

test.each([
  { url: "file:/srv/a.db", file: "/srv/a.db" },
  { url: "file:///srv/a.db", file: "/srv/a.db" },
  { url: "file:/srv/a%20b.db", file: "/srv/a b.db" },
  { url: "file:///srv/a%20b.db", file: "/srv/a b.db" },
  { url: "file:/srv/100%25.db", file: "/srv/100%.db" },
  { url: "file:///srv/a%23b%3Fc.db", file: "/srv/a#b?c.db" },
  { url: "file:/srv/a b.db", file: "/srv/a b.db" },
  { url: "file:a.db", file: resolve("a.db") },
])("$url is $file", ({ url, file }) => {
  expect(sqlitePlace(url)).toEqual({ file, readonly: false });
  expect(sqlitePlace(`${url}?mode=ro`)).toEqual({ file, readonly: true });
});

test.each(["postgres://u:p@db/e", "/srv/a.db"])("%s is no file of SQLite", (url) => {
  expect(sqlitePlace(url)).toBeUndefined();
});
