import { join } from "node:path";
import Database from "better-sqlite3";

/** The server's own book, for what only weeks or another release would bring about. */
export function changeBook(sql: string, ...values: readonly (string | number)[]): void {
  const db = new Database(join(process.env.E2E_DATA_DIR ?? "", "encephalon.db"));
  try {
    db.prepare(sql).run(...values);
  } finally {
    db.close();
  }
}

const DAY = 86_400_000;

/** An attempt of so many days ago. */
export const moveBack = (attemptId: string, days: number): void =>
  changeBook(
    "update attempts set started_at = started_at - ?, ended_at = ended_at - ? where id = ?",
    days * DAY,
    days * DAY,
    attemptId,
  );
