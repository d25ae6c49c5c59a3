import type { Kit } from "../dialect";

/** One row for each version of a case. A published version never changes; a used one is never deleted. */
export const casesTable = (kit: Kit) =>
  kit.table(
    "cases",
    {
      /** Random: it says nothing about the case to a browser that holds it. */
      key: kit.text("key").primaryKey(),
      caseId: kit.text("case_id").notNull(),
      version: kit.int("version").notNull(),
      title: kit.text("title").notNull(),
      /** draft, published or retired; see `CASE_STATUSES`. */
      status: kit.text("status").notNull(),
      /** SHA-256 of the bytes of `body`, in hexadecimal. */
      bytesHash: kit.text("bytes_hash").notNull(),
      body: kit.json("body").notNull(),
      createdAt: kit.time("created_at").notNull(),
    },
    (table) => [kit.unique("cases_once").on(table.caseId, table.version)],
  );

export type CasesTable = ReturnType<typeof casesTable>;
