import { join } from "node:path";
import { sqlitePlace } from "@encephalon/db";
import { expect, test } from "vitest";
import { databaseUrl } from "./database-url";

test.each(["a b", "a?b", "a?mode=ro", "a#b", "100%", "a%20b", "a%2Fb", "a\\b", "é"])(
  "a data folder %s holds the database, however its name looks in a URL",
  (name) => {
    const url = databaseUrl({ databaseUrl: undefined, dataDir: `/srv/${name}` });
    const file = join("/srv", name, "encephalon.db");
    expect(sqlitePlace(url)).toEqual({ file, readonly: false });
  },
);

test("a database that is named is not looked for in the data folder", () => {
  const named = "postgres://u:p@db/e";
  expect(databaseUrl({ databaseUrl: named, dataDir: "/srv" })).toBe(named);
});
