import { shelf } from "@encephalon/content";
import { type Migrated, migrate, seedCases } from "@encephalon/db";
import { ok, type Result } from "@encephalon/kernel";
import type { World } from "./command";
import { withDatabase } from "./database";
import type { Failure } from "./failure";

/** Makes the database, or brings it to today's schema after a backup, and puts the cases in. */
export const seedDatabase = (
  world: World,
): Promise<Result<Migrated & { readonly cases: number }, Failure>> =>
  withDatabase(world, { mustExist: false }, async ({ db, backups }) => {
    const migrated = await migrate(db, { backups });
    await seedCases(db, shelf);
    return ok({ ...migrated, cases: shelf.length });
  });
