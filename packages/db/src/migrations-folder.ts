import { readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../migrations/", import.meta.url);
const bundle = new URL("all.json", folder);

interface Journal {
  readonly entries: readonly { readonly idx: number; readonly tag: string }[];
}

/**
 * What drizzle-kit wrote, as one value: a bundled server has no folder beside it to read. Names are left
 * without their schema, so a database's own search path decides where its tables are.
 */
export const bundledMigrations = () => ({
  sqlite: migrationsIn("sqlite"),
  postgres: migrationsIn("postgres"),
});

function migrationsIn(dialect: string): string[][] {
  const journal: Journal = JSON.parse(read(`${dialect}/meta/_journal.json`));
  const inOrder = journal.entries.toSorted((a, b) => a.idx - b.idx);
  return inOrder.map(({ tag }) => statements(read(`${dialect}/${tag}.sql`)));
}

const statements = (migration: string): string[] =>
  migration
    .split("--> statement-breakpoint")
    .map((statement) => statement.trim().replaceAll('"public".', ""));

const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");

/** Run by `npm run generate`, after drizzle-kit. */
export const writeBundle = (): void =>
  writeFileSync(bundle, `${JSON.stringify(bundledMigrations(), null, 2)}\n`);
