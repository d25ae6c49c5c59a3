import { practiceOrder } from "@encephalon/content";
import { type AttemptLine, attemptsOf, type StoredCase } from "@encephalon/db";
import { type Case, type LearnerCase, learnerCase } from "@encephalon/model";
import { SIM_VERSION } from "@encephalon/sim";
import type { Game } from "../game";

export interface ListedCase {
  /** Opaque; it stands for one version. */
  readonly caseKey: string;
  readonly case: LearnerCase;
  /** The one that is offered next: the first in the order of practice that was never begun. */
  readonly next: boolean;
  readonly mine: {
    readonly attempts: number;
    readonly bestScore: number | null;
    /** The newest that has ended: its debrief can be read. */
    readonly lastAttemptId: string | null;
    /** The newest that can be continued. */
    readonly openAttemptId: string | null;
  };
}

/** Every case that can be begun, in the order of practice, with what this learner has played of it in any version. */
export async function listCases(
  { db, cases }: Game,
  learner: string | undefined,
): Promise<ListedCase[]> {
  const published = await cases.published();
  const played = learner === undefined ? [] : await attemptsOf(db, learner);
  const begun = new Set(played.map(({ caseId }) => caseId));
  const ordered = published.toSorted(byPractice);
  const next = ordered.find(({ authored }) => !begun.has(authored.id));
  return ordered.map((stored) => ({
    caseKey: stored.key,
    case: learnerCase(stored.authored),
    next: stored === next,
    mine: summary(played.filter(({ caseId }) => caseId === stored.authored.id)),
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

/** The lines come newest first. */
function summary(lines: readonly AttemptLine[]): ListedCase["mine"] {
  const scores = lines.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    attempts: lines.length,
    bestScore: scores.length === 0 ? null : Math.max(...scores),
    lastAttemptId: lines.find(({ over }) => over !== "no")?.id ?? null,
    openAttemptId: lines.find(canGoOn)?.id ?? null,
  };
}

const canGoOn = ({ over, simVersion }: AttemptLine): boolean =>
  over === "no" && simVersion === SIM_VERSION;
