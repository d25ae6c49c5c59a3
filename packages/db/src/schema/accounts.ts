import type { Kit } from "../dialect";
import type { UsersTable } from "./users";

/** How a person signs in: here by password, kept as better-auth's scrypt hash. */
export const accountsTable = (kit: Kit, users: UsersTable) =>
  kit.table(
    "accounts",
    {
      id: kit.text("id").primaryKey(),
      accountId: kit.text("account_id").notNull(),
      providerId: kit.text("provider_id").notNull(),
      userId: kit
        .text("user_id")
        .notNull()
        .references(() => users.id, { onDelete: "cascade" }),
      accessToken: kit.text("access_token"),
      refreshToken: kit.text("refresh_token"),
      idToken: kit.text("id_token"),
      accessTokenExpiresAt: kit.time("access_token_expires_at"),
      refreshTokenExpiresAt: kit.time("refresh_token_expires_at"),
      scope: kit.text("scope"),
      password: kit.text("password"),
      createdAt: kit.time("created_at").notNull(),
      updatedAt: kit.time("updated_at").notNull(),
    },
    (table) => [kit.index("accounts_of_user").on(table.userId)],
  );
