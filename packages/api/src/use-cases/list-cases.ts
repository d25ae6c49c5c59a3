import { type AgeBand, ageBand } from "@encephalon/clinical";
import { practiceOrder } from "@encephalon/content";
import { type AttemptLine, attemptsOf, type StoredCase } from "@encephalon/db";
import { type Case, type LearnerCase, learnerCase } from "@encephalon/model";
import { daysOverdue } from "@encephalon/scoring";
import { SIM_VERSION } from "@encephalon/sim";
import type { Game } from "../game";

export interface ListedCase {
  /** Opaque; it stands for one version. */
  readonly caseKey: string;
  readonly case: LearnerCase;
  readonly ageBand: AgeBand;
  /** The one that is offered next: of the scored, the first in the order of practice that was never begun. */
  readonly next: boolean;
  readonly mine: {
    readonly attempts: number;
    readonly bestScore: number | null;
    /** Of the newest that has ended. */
    readonly lastScore: number | null;
    /** The newest that has ended: its debrief can be read. */
    readonly lastAttemptId: string | null;
    /** The one that was played last, of those that can be continued. */
    readonly open: OpenAttempt | null;
    /** Null while it is not due, and while an attempt at it is open. */
    readonly review: { readonly daysSince: number; readonly daysOverdue: number } | null;
  };
}

export interface OpenAttempt {
  readonly attemptId: string;
  /** Minutes from arrival. */
  readonly clock: number;
  readonly actedAt: Date;
}

const DAY = 86_400_000;

/** Every case that can be begun, in the order of practice, with what this learner has played of it in any version. */
export async function listCases(
  { db, cases }: Game,
  learner: string | undefined,
  now: Date,
): Promise<ListedCase[]> {
  const published = await cases.published();
  const played = learner === undefined ? [] : await attemptsOf(db, learner);
  const begun = new Set(played.map(({ caseId }) => caseId));
  const ordered = published.toSorted(byPractice);
  const next = ordered.find(
    ({ authored: { id, kind } }) => kind !== "orientation" && !begun.has(id),
  );
  return ordered.map((stored) => ({
    caseKey: stored.key,
    case: learnerCase(stored.authored),
    ageBand: ageBand(stored.authored.child.ageMonths),
    next: stored === next,
    mine: summary(ofCase(played, stored.authored), now),
  }));
}

const place = ({ id }: Case): number => {
  const found = practiceOrder.indexOf(id);
  return found < 0 ? practiceOrder.length : found;
};

/** By the order of practice; what is not in it follows by difficulty, then title. */
function byPractice({ authored: a }: StoredCase, { authored: b }: StoredCase): number {
  if (place(a) !== place(b)) return place(a) - place(b);
  if (a.difficulty !== b.difficulty) return a.difficulty - b.difficulty;
  return a.title < b.title ? -1 : 1;
}

/** In any version; what is not scored has no score, best or last. */
const ofCase = (lines: readonly AttemptLine[], { id, kind }: Case): AttemptLine[] =>
  lines
    .filter(({ caseId }) => caseId === id)
    .map((line) => (kind === "orientation" ? { ...line, score: null } : line));

/** The lines come newest first. */
function summary(lines: readonly AttemptLine[], now: Date): ListedCase["mine"] {
  const scores = lines.flatMap(({ score }) => (score === null ? [] : [score]));
  const last = lines.find(({ over }) => over !== "no");
  const open = lines.filter(canGoOn).toSorted(byLastActed)[0];
  return {
    attempts: lines.length,
    bestScore: scores.length === 0 ? null : Math.max(...scores),
    lastScore: last?.score ?? null,
    lastAttemptId: last?.id ?? null,
    open: open ? { attemptId: open.id, clock: open.clock, actedAt: open.actedAt } : null,
    review: open || !last ? null : reviewOf(last, now),
  };
}

function reviewOf({ score, endedAt }: AttemptLine, now: Date): ListedCase["mine"]["review"] {
  if (score === null || endedAt === null) return null;
  const since = (now.getTime() - endedAt.getTime()) / DAY;
  const overdue = daysOverdue(score, since);
  return overdue === null ? null : { daysSince: Math.floor(since), daysOverdue: overdue };
}

const byLastActed = (a: AttemptLine, b: AttemptLine): number =>
  b.actedAt.getTime() - a.actedAt.getTime();

const canGoOn = ({ over, simVersion }: AttemptLine): boolean =>
  over === "no" && simVersion === SIM_VERSION;
