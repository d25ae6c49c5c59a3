import type { Kit } from "../dialect";
import type { AttemptsTable } from "./attempts";

/** One row for each action, append-only. The state is not stored: it is replayed from these. */
export const actionsTable = (kit: Kit, attempts: AttemptsTable) =>
  kit.table(
    "actions",
    {
      attemptId: kit
        .text("attempt_id")
        .notNull()
        .references(() => attempts.id, { onDelete: "cascade" }),
      /** 1, 2, 3, … without gaps. */
      number: kit.int("number").notNull(),
      /** Chosen by the client, so that a repeated request is recognised. */
      actionId: kit.text("action_id").notNull(),
      action: kit.json("action").notNull(),
      events: kit.json("events").notNull(),
      /** The simulated minute after it: part of the answer, so a repeated request gets the same one. */
      clock: kit.int("clock").notNull(),
      receivedAt: kit.time("received_at").notNull(),
    },
    (table) => [
      kit.primaryKey({ columns: [table.attemptId, table.number] }),
      kit.unique("actions_once").on(table.attemptId, table.actionId),
    ],
  );
