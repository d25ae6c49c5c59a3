import { and, eq, exists, gte, lt, not } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../db";

export const ROLES = ["learner", "educator", "admin"] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** False when nobody has signed up with this address. */
export async function setRole(db: Db, email: string, role: Role): Promise<boolean> {
  const { users } = db.tables;
  const person = and(eq(users.email, email.toLowerCase()), eq(users.isAnonymous, false));
  const changed = await db.query((orm) =>
    orm
      .update(users)
      .set({ role, updatedAt: new Date() })
      .where(person)
      .returning({ id: users.id }),
  );
  return changed.length > 0;
}

/** Removes guests with no session in use since `idleSince`, and all that was theirs. Tells how many. */
export async function deleteIdleGuests(db: Db, idleSince: Date): Promise<number> {
  const { users, sessions } = db.tables;
  const gone = await db.query((orm) => {
    const inUse = orm
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.userId, users.id), gte(sessions.updatedAt, idleSince)));
    const idle = and(
      eq(users.isAnonymous, true),
      lt(users.createdAt, idleSince),
      not(exists(inUse)),
    );
    return orm.delete(users).where(idle).returning({ id: users.id });
  });
  return gone.length;
}

/**
 * Removes somebody with all that was theirs, at once: sessions, accounts, attempts, actions and reports go
 * with the row; a proof such as a link to a new password names its person by value.
 */
export function deletePerson(db: Db, id: string): Promise<void> {
  const { users, verifications } = db.tables;
  return db.atomic((orm) => [
    orm.delete(verifications).where(eq(verifications.value, id)),
    orm.delete(users).where(eq(users.id, id)),
  ]);
}
