import type { Kit } from "../dialect";

/** Facts about the database itself. One so far: `schema`, the number of migrations it has had. */
export const metaTable = (kit: Kit) =>
  kit.table("meta", {
    key: kit.text("key").primaryKey(),
    value: kit.text("value").notNull(),
  });
