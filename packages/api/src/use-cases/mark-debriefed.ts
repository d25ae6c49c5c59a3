import { findAttempt, keepDebriefed, type OwnedAttempt } from "@encephalon/db";
import { err, ok, type Result } from "@encephalon/kernel";
import type { AppError } from "../errors";
import type { Game } from "../game";

/** Its learner has opened the debrief: from now on lists may tell the outcome. Repeating it changes nothing. */
export async function markDebriefed(
  { db }: Game,
  owned: OwnedAttempt,
): Promise<Result<null, AppError>> {
  const attempt = await findAttempt(db, owned);
  if (!attempt) return err({ code: "attempt_not_found" });
  if (attempt.over === "no") return err({ code: "attempt_open" });
  await keepDebriefed(db, owned, new Date());
  return ok(null);
}
