import { type AttemptLine, countAttempts, pageOfAttempts } from "@encephalon/db";
import { SIM_VERSION } from "@encephalon/sim";
import type { Game } from "../game";
import { type AttemptView, statusOf } from "./view-attempt";

/** Lines on a page. */
const PAGE = 20;

export interface ListedAttempt {
  readonly attemptId: string;
  readonly title: string;
  /** False for what teaches the controls. */
  readonly scored: boolean;
  readonly status: AttemptView["status"];
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** When something was done in it last. */
  readonly actedAt: Date;
  /** Minutes from arrival, after what was done last. */
  readonly clock: number;
  readonly score: number | null;
  /** Null until the debrief was opened: no list tells it first. */
  readonly outcome: { readonly died: boolean; readonly popcAtDischarge: number } | null;
}

export interface AttemptList {
  readonly attempts: readonly ListedAttempt[];
  /** On all pages. */
  readonly total: number;
  readonly pages: number;
}

/** A page of a learner's own attempts: what can be continued first, then the newest. */
export async function listAttempts(
  { db, cases }: Game,
  learner: string,
  page: number,
): Promise<AttemptList> {
  const offset = (page - 1) * PAGE;
  const asked = { learner, simVersion: SIM_VERSION, limit: PAGE, offset };
  const total = await countAttempts(db, learner);
  const lines = await pageOfAttempts(db, asked);
  const attempts = await Promise.all(
    lines.map(async (line) => {
      const { authored } = await cases.get(line.caseKey);
      return listed(line, authored.kind !== "orientation");
    }),
  );
  return { attempts, total, pages: Math.max(1, Math.ceil(total / PAGE)) };
}

/** It names what goes out. */
const listed = (line: AttemptLine, scored: boolean): ListedAttempt => ({
  attemptId: line.id,
  title: line.title,
  scored,
  status: statusOf(line),
  startedAt: line.startedAt,
  endedAt: line.endedAt,
  actedAt: line.actedAt,
  clock: line.clock,
  score: scored ? line.score : null,
  outcome:
    scored && line.outcome
      ? { died: line.outcome.died, popcAtDischarge: line.outcome.popc.discharge }
      : null,
});
