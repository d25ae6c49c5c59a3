import type { Kit } from "../dialect";

/** People: guests and those who signed up. better-auth writes these; `role` is ours. */
export const usersTable = (kit: Kit) =>
  kit.table("users", {
    id: kit.text("id").primaryKey(),
    name: kit.text("name").notNull(),
    email: kit.text("email").notNull().unique(),
    emailVerified: kit.bool("email_verified").notNull().default(false),
    image: kit.text("image"),
    /** True for a guest, until the guest signs up. */
    isAnonymous: kit.bool("is_anonymous").notNull().default(false),
    /** learner, educator or admin; see `ROLES`. */
    role: kit.text("role").notNull().default("learner"),
    createdAt: kit.time("created_at").notNull(),
    updatedAt: kit.time("updated_at").notNull(),
  });

export type UsersTable = ReturnType<typeof usersTable>;
