import type { Kit } from "../dialect";
import type { AttemptsTable } from "./attempts";

/** The scored feedback on an ended attempt, stored once, with its end. No later release changes a mark. */
export const reportsTable = (kit: Kit, attempts: AttemptsTable) =>
  kit.table("reports", {
    attemptId: kit
      .text("attempt_id")
      .primaryKey()
      .references(() => attempts.id, { onDelete: "cascade" }),
    simVersion: kit.int("sim_version").notNull(),
    /** The process score, 0 to 100, as in `report`: lists read it without the whole. */
    score: kit.real("score").notNull(),
    report: kit.json("report").notNull(),
    outcome: kit.json("outcome").notNull(),
    aness: kit.json("aness").notNull(),
    trace: kit.json("trace").notNull(),
    /** Events under supportive care, after the learner's part. */
    after: kit.json("after").notNull(),
    judgedAt: kit.time("judged_at").notNull(),
  });
