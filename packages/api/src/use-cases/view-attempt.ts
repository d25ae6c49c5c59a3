import { actionsOf, findAttempt, type Over, type OwnedAttempt } from "@encephalon/db";
import { err, ok, type Result } from "@encephalon/kernel";
import {
  type ChildCard,
  type LearnerCase,
  type LearnerEvent,
  learnerCase,
} from "@encephalon/model";
import { SIM_VERSION } from "@encephalon/sim";
import type { AppError } from "../errors";
import { eventsForBrowser } from "../events-for-browser";
import type { Game } from "../game";

export interface AttemptView {
  readonly attemptId: string;
  readonly caseKey: string;
  readonly case: LearnerCase;
  readonly card: ChildCard;
  /** Of the last action; 0 before the first. */
  readonly number: number;
  /** Minutes from arrival. */
  readonly clock: number;
  readonly over: Over;
  /** All that has reached the chart. */
  readonly events: readonly LearnerEvent[];
  readonly status: "open" | "ended" | "outdated";
  /** Whether the learner has opened its debrief before. */
  readonly debriefed: boolean;
}

/** The whole of an attempt as its learner may see it; read on load only. */
export async function viewAttempt(
  { db, cases }: Game,
  owned: OwnedAttempt,
): Promise<Result<AttemptView, AppError>> {
  const attempt = await findAttempt(db, owned);
  if (!attempt) return err({ code: "attempt_not_found" });
  const { authored } = await cases.get(attempt.caseKey);
  const rows = await actionsOf(db, owned);
  const last = rows.at(-1);
  return ok({
    attemptId: attempt.id,
    caseKey: attempt.caseKey,
    case: learnerCase(authored),
    card: attempt.card,
    number: last?.number ?? 0,
    clock: last?.clock ?? 0,
    over: attempt.over,
    events: eventsForBrowser([...attempt.arrival, ...rows.flatMap(({ events }) => events)]),
    status: statusOf(attempt),
    debriefed: attempt.debriefedAt !== null,
  });
}

export function statusOf({
  over,
  simVersion,
}: {
  readonly over: Over;
  readonly simVersion: number;
}): AttemptView["status"] {
  if (over !== "no") return "ended";
  return simVersion === SIM_VERSION ? "open" : "outdated";
}
