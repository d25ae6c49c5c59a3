import type { Kit } from "../dialect";
import type { CasesTable } from "./cases";
import type { UsersTable } from "./users";

/** One learner's run of a presentation: case version, simulator version and seed; its actions follow. */
export const attemptsTable = (kit: Kit, users: UsersTable, cases: CasesTable) =>
  kit.table(
    "attempts",
    {
      id: kit.text("id").primaryKey(),
      learnerId: kit
        .text("learner_id")
        .notNull()
        .references(() => users.id, { onDelete: "cascade" }),
      /** Without a cascade: a version with attempts cannot be deleted. */
      caseKey: kit
        .text("case_key")
        .notNull()
        .references(() => cases.key),
      simVersion: kit.int("sim_version").notNull(),
      /** 32 bits, from 1, drawn by the server. */
      seed: kit.int("seed").notNull(),
      /** The child at the door and what happened at number 0: read when a later simulator cannot replay. */
      card: kit.json("card").notNull(),
      arrival: kit.json("arrival").notNull(),
      startedAt: kit.time("started_at").notNull(),
      /** Set with the row that ended it. */
      endedAt: kit.time("ended_at"),
      /** no, finished or died. */
      over: kit.text("over").notNull().default("no"),
      /** When its learner first opened the debrief: no list tells the outcome before. */
      debriefedAt: kit.time("debriefed_at"),
    },
    (table) => [
      kit.index("attempts_of_learner").on(table.learnerId, table.startedAt),
      kit.index("attempts_of_case").on(table.caseKey),
    ],
  );

export type AttemptsTable = ReturnType<typeof attemptsTable>;
