import { randomUUID } from "node:crypto";
import type { Db } from "../db";

interface PersonOptions {
  readonly name?: string;
  readonly isAnonymous?: boolean;
  readonly createdAt?: Date;
}

/** Someone with a row of their own; gives the id. */
export async function person(db: Db, options: PersonOptions = {}): Promise<string> {
  const id = randomUUID();
  const { name = "Ada", isAnonymous = false, createdAt = new Date() } = options;
  const email = `${id}@example.org`;
  const row = { id, name, email, isAnonymous, createdAt, updatedAt: createdAt };
  await db.atomic((orm) => [orm.insert(db.tables.users).values(row)]);
  return id;
}

/** A session of that person, last in use at that moment. */
export async function session(db: Db, userId: string, updatedAt: Date): Promise<void> {
  const id = randomUUID();
  const expiresAt = new Date(updatedAt.getTime() + 86_400_000);
  const row = { id, token: id, userId, expiresAt, createdAt: updatedAt, updatedAt };
  await db.atomic((orm) => [orm.insert(db.tables.sessions).values(row)]);
}

/** The way in by password of that person. */
export async function account(db: Db, userId: string): Promise<void> {
  const now = new Date();
  const of = { id: randomUUID(), accountId: userId, providerId: "credential", userId };
  const row = { ...of, password: "a hash", createdAt: now, updatedAt: now };
  await db.atomic((orm) => [orm.insert(db.tables.accounts).values(row)]);
}

/** The proof behind a link to a new password, as better-auth keeps it: the person is its value. */
export async function resetProof(db: Db, userId: string): Promise<void> {
  const id = randomUUID();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 3_600_000);
  const row = { id, identifier: `reset-password:${id}`, value: userId, expiresAt };
  await db.atomic((orm) => [
    orm.insert(db.tables.verifications).values({ ...row, createdAt: now, updatedAt: now }),
  ]);
}
