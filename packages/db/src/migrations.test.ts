import { expect, test } from "vitest";
import { MIGRATIONS } from "./migrations";
import { bundledMigrations } from "./migrations-folder";

test("what a server applies is what drizzle-kit wrote", () => {
  expect(MIGRATIONS).toEqual(bundledMigrations());
});

test("both databases have had the same number of migrations", () => {
  expect(MIGRATIONS.sqlite.length).toBe(MIGRATIONS.postgres.length);
});
