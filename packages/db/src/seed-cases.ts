import { createHash, randomBytes } from "node:crypto";
import type { Case } from "@encephalon/model";
import { and, eq, lt } from "drizzle-orm";
import type { Db } from "./db";
import { ExplainedError } from "./explained-error";
import { wroteFirst } from "./wrote-first";

/** A published version never changes: other content needs another version. */
export class ChangedCaseError extends ExplainedError {
  override readonly name = "ChangedCaseError";
  readonly reason = "case_changed";
  constructor({ id, version }: Case) {
    super(
      `Case ${id} version ${version} is published with other content. ` +
        "A published version never changes: raise its version.",
    );
  }
}

/** Puts authored cases in as published, once each, and retires the versions that they follow. */
export async function seedCases(db: Db, authored: readonly Case[]): Promise<void> {
  for (const one of authored) await seedCase(db, one);
}

async function seedCase(db: Db, authored: Case): Promise<void> {
  const bytes = JSON.stringify(authored);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const stored = (await hashOf(db, authored)) ?? (await insertOrRead(db, authored, hash));
  if (stored !== hash) throw new ChangedCaseError(authored);
}

async function hashOf(db: Db, { id, version }: Case): Promise<string | undefined> {
  const { cases } = db.tables;
  const same = and(eq(cases.caseId, id), eq(cases.version, version));
  const [row] = await db.query((orm) =>
    orm.select({ hash: cases.bytesHash }).from(cases).where(same),
  );
  return row?.hash;
}

/** Two servers that start at once both insert; the one that comes second reads what the first put in. */
async function insertOrRead(db: Db, authored: Case, hash: string): Promise<string | undefined> {
  const putIn = db.atomic((orm) => [
    orm.insert(db.tables.cases).values(rowOf(authored, hash)),
    orm.update(db.tables.cases).set({ status: "retired" }).where(earlier(db, authored)),
  ]);
  return (await wroteFirst(putIn)) ? hash : hashOf(db, authored);
}

const rowOf = (authored: Case, bytesHash: string) => ({
  key: randomBytes(12).toString("base64url"),
  caseId: authored.id,
  version: authored.version,
  title: authored.title,
  status: "published",
  bytesHash,
  body: authored,
  createdAt: new Date(),
});

function earlier(db: Db, { id, version }: Case) {
  const { cases } = db.tables;
  return and(eq(cases.caseId, id), lt(cases.version, version), eq(cases.status, "published"));
}
