import { sqliteKit } from "../dialect";
import { define } from "./define";

export const sqliteTables = define(sqliteKit);

/** drizzle-kit sees the exports of this file. */
export const {
  meta,
  users,
  sessions,
  accounts,
  verifications,
  cases,
  attempts,
  actions,
  reports,
  reportCriteria,
} = sqliteTables;
