import type { Kit } from "../dialect";
import type { UsersTable } from "./users";

/** Who is signed in where. `updatedAt` moves while a session is in use. */
export const sessionsTable = (kit: Kit, users: UsersTable) =>
  kit.table(
    "sessions",
    {
      id: kit.text("id").primaryKey(),
      token: kit.text("token").notNull().unique(),
      userId: kit
        .text("user_id")
        .notNull()
        .references(() => users.id, { onDelete: "cascade" }),
      ipAddress: kit.text("ip_address"),
      userAgent: kit.text("user_agent"),
      expiresAt: kit.time("expires_at").notNull(),
      createdAt: kit.time("created_at").notNull(),
      updatedAt: kit.time("updated_at").notNull(),
    },
    (table) => [kit.index("sessions_of_user").on(table.userId)],
  );
