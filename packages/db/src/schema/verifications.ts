import type { Kit } from "../dialect";

/** Short-lived proofs that better-auth hands out, such as a link to a new password. */
export const verificationsTable = (kit: Kit) =>
  kit.table(
    "verifications",
    {
      id: kit.text("id").primaryKey(),
      identifier: kit.text("identifier").notNull(),
      value: kit.text("value").notNull(),
      expiresAt: kit.time("expires_at").notNull(),
      createdAt: kit.time("created_at").notNull(),
      updatedAt: kit.time("updated_at").notNull(),
    },
    (table) => [kit.index("verifications_by_identifier").on(table.identifier)],
  );
