import { type Case, parseCase } from "@encephalon/model";
import { asc, eq } from "drizzle-orm";
import type { Db } from "../db";

export const CASE_STATUSES = ["draft", "published", "retired"] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** A version of a case with the key that a browser knows it by. */
export interface StoredCase {
  readonly key: string;
  readonly authored: Case;
}

/** Whatever its status: an attempt of a retired version is still played and debriefed. */
export async function findCaseByKey(db: Db, key: string): Promise<StoredCase | undefined> {
  const { cases } = db.tables;
  const [row] = await db.query((orm) => orm.select().from(cases).where(eq(cases.key, key)));
  return row && fromRow(row);
}

/** The keys of all that can be begun, in an order that says nothing about the cases. */
export async function publishedCaseKeys(db: Db): Promise<string[]> {
  const { cases } = db.tables;
  const { key, status } = cases;
  const rows = await db.query((orm) =>
    orm.select({ key }).from(cases).where(eq(status, "published")).orderBy(asc(key)),
  );
  return rows.map((row) => row.key);
}

function fromRow({ key, body }: { readonly key: string; readonly body: unknown }): StoredCase {
  const parsed = parseCase(body);
  if (!parsed.ok) throw new Error(`case ${key} cannot be read: ${parsed.error.code}`);
  return { key, authored: parsed.value };
}
