import type { Kit } from "../dialect";
import type { AttemptsTable } from "./attempts";

/** The verdicts of a report, a row each: what a group missed is counted from these. */
export const reportCriteriaTable = (kit: Kit, attempts: AttemptsTable) =>
  kit.table(
    "report_criteria",
    {
      attemptId: kit
        .text("attempt_id")
        .notNull()
        .references(() => attempts.id, { onDelete: "cascade" }),
      criterion: kit.text("criterion").notNull(),
      applied: kit.bool("applied").notNull(),
      scored: kit.bool("scored").notNull(),
      earned: kit.real("earned").notNull(),
      possible: kit.real("possible").notNull(),
    },
    (table) => [kit.primaryKey({ columns: [table.attemptId, table.criterion] })],
  );
