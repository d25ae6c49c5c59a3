import { postgresKit } from "../dialect";
import { define } from "./define";

export const postgresTables = define(postgresKit);

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
} = postgresTables;
