import type { Kit } from "../dialect";
import { accountsTable } from "./accounts";
import { actionsTable } from "./actions";
import { attemptsTable } from "./attempts";
import { casesTable } from "./cases";
import { metaTable } from "./meta";
import { reportCriteriaTable } from "./report-criteria";
import { reportsTable } from "./reports";
import { sessionsTable } from "./sessions";
import { usersTable } from "./users";
import { verificationsTable } from "./verifications";

/** All tables, each after those it refers to: the order in which rows can be put back. */
export function define(kit: Kit) {
  const users = usersTable(kit);
  const cases = casesTable(kit);
  const attempts = attemptsTable(kit, users, cases);
  return {
    meta: metaTable(kit),
    users,
    sessions: sessionsTable(kit, users),
    accounts: accountsTable(kit, users),
    verifications: verificationsTable(kit),
    cases,
    attempts,
    actions: actionsTable(kit, attempts),
    reports: reportsTable(kit, attempts),
    reportCriteria: reportCriteriaTable(kit, attempts),
  };
}

export type Tables = ReturnType<typeof define>;
