import { type AttemptLine, attemptsOf, type StoredCase } from "@encephalon/db";
import { type LearnerCase, learnerCase } from "@encephalon/model";
import { SIM_VERSION } from "@encephalon/sim";
import type { Game } from "../game";

export interface ListedCase {
  /** Opaque; it stands for one version. */
  readonly caseKey: string;
  readonly case: LearnerCase;
  readonly mine: {
    readonly attempts: number;
    readonly bestScore: number | null;
    /** The newest that has ended: its debrief can be read. */
    readonly lastAttemptId: string | null;
    /** The newest that can be continued. */
    readonly openAttemptId: string | null;
  };
}

/** Every case that can be begun, easy ones first, with what this learner has played of it in any version. */
export async function listCases(
  { db, cases }: Game,
  learner: string | undefined,
): Promise<ListedCase[]> {
  const published = await cases.published();
  const played = learner === undefined ? [] : await attemptsOf(db, learner);
  return published.toSorted(byDifficulty).map(({ key, authored }) => ({
    caseKey: key,
    case: learnerCase(authored),
    mine: summary(played.filter(({ caseId }) => caseId === authored.id)),
  }));
}

/** By difficulty, then title: never by id, which would group the patterns. */
function byDifficulty({ authored: a }: StoredCase, { authored: b }: StoredCase): number {
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
