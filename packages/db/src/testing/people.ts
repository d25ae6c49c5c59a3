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
