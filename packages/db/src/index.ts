export {
  type AppendError,
  type Appended,
  type AppendRequest,
  appendAction,
  type Play,
  type Played,
} from "./append-action";
export { BackupError, backup } from "./backup";
export { connect } from "./connect";
export type { Db } from "./db";
export { ExplainedError } from "./explained-error";
export { type Migrated, migrate } from "./migrate";
export { actionsOf, type StoredAction } from "./queries/actions";
export {
  type Attempt,
  type AttemptLine,
  attemptsOf,
  countAttempts,
  findAttempt,
  insertAttempt,
  keepDebriefed,
  moveAttempts,
  type Over,
  type OwnedAttempt,
  pageOfAttempts,
  type WholeAttempt,
} from "./queries/attempts";
export {
  findCaseByKey,
  publishedCaseKeys,
  type StoredCase,
} from "./queries/cases";
export { findReport, type ReportToStore } from "./queries/reports";
export {
  deleteIdleGuests,
  deletePerson,
  ROLES,
  type Role,
  roleSchema,
  setRole,
} from "./queries/users";
export { type Restored, restore } from "./restore";
export { isMigrated, NewerSchemaError, schemaVersion } from "./schema-version";
export { ChangedCaseError, seedCases } from "./seed-cases";
export { sqlitePlace } from "./sqlite-place";
export { sayingWhy, type Unusable, UnusableDatabaseError, unusable } from "./unusable";
