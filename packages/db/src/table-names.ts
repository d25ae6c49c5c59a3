import { getTableName } from "drizzle-orm";
import { sqliteTables } from "./schema/sqlite";

/** Every table but `meta`, each after those it refers to. */
export const TABLE_NAMES: readonly string[] = Object.values(sqliteTables)
  .map((table) => getTableName(table))
  .filter((name) => name !== "meta");
