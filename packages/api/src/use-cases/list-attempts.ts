import { attemptsOf, type Over } from "@encephalon/db";
import type { Game } from "../game";
import { type AttemptView, statusOf } from "./view-attempt";

export interface ListedAttempt {
  readonly attemptId: string;
  readonly caseKey: string;
  readonly title: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly over: Over;
  readonly status: AttemptView["status"];
  readonly score: number | null;
}

/** A learner's own attempts, newest first. */
export async function listAttempts({ db }: Game, learner: string): Promise<ListedAttempt[]> {
  const lines = await attemptsOf(db, learner);
  return lines.map((line) => ({
    attemptId: line.id,
    caseKey: line.caseKey,
    title: line.title,
    startedAt: line.startedAt,
    endedAt: line.endedAt,
    over: line.over,
    status: statusOf(line),
    score: line.score,
  }));
}
