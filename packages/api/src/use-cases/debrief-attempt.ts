import {
  actionsOf,
  findAttempt,
  findReport,
  type OwnedAttempt,
  type ReportToStore,
  type StoredAction,
} from "@encephalon/db";
import { err, ok, type Result } from "@encephalon/kernel";
import {
  type Action,
  type Case,
  type ChildCard,
  type LearnerCase,
  type LearnerEvent,
  learnerCase,
  learnerEvents,
} from "@encephalon/model";
import type { AppError } from "../errors";
import type { Game } from "../game";

/** What a learner may read of a case once an attempt at it has ended. It names what goes out. */
export interface DebriefedCase {
  readonly diagnosis: Case["diagnosis"];
  readonly trigger: Case["trigger"];
  readonly teachingPoint: Case["debrief"]["teachingPoint"];
  readonly trap: Case["debrief"]["trap"];
  readonly notThis: Case["debrief"]["notThis"];
  readonly tellingFindings: Case["debrief"]["tellingFindings"];
  readonly survivorsInTen: number;
  readonly references: readonly string[];
  readonly goodCare: readonly { readonly at: number; readonly action: Action }[];
}

export interface Debrief extends Omit<ReportToStore, "after"> {
  readonly attemptId: string;
  readonly caseKey: string;
  readonly case: LearnerCase;
  readonly card: ChildCard;
  readonly over: "finished" | "died";
  /** Whether the learner has opened it before. */
  readonly debriefed: boolean;
  readonly facts: DebriefedCase;
  /** What the learner did, each with the minute at which it was begun. */
  readonly rows: readonly {
    readonly number: number;
    readonly at: number;
    readonly action: Action;
  }[];
  readonly events: readonly LearnerEvent[];
  /** Under supportive care, after the learner's part. */
  readonly after: readonly LearnerEvent[];
}

/** The stored debrief of an ended attempt. It reads what was kept; no simulator runs. */
export async function debriefAttempt(
  { db, cases }: Game,
  owned: OwnedAttempt,
): Promise<Result<Debrief, AppError>> {
  const attempt = await findAttempt(db, owned);
  if (!attempt) return err({ code: "attempt_not_found" });
  const report = await findReport(db, owned);
  if (!report || attempt.over === "no") return err({ code: "attempt_open" });

  const { authored } = await cases.get(attempt.caseKey);
  const rows = await actionsOf(db, owned);
  return ok({
    ...report,
    after: learnerEvents(report.after),
    attemptId: attempt.id,
    caseKey: attempt.caseKey,
    case: learnerCase(authored),
    card: attempt.card,
    over: attempt.over,
    debriefed: attempt.debriefedAt !== null,
    facts: debriefedCase(authored),
    rows: rows.map(begun),
    events: learnerEvents([...attempt.arrival, ...rows.flatMap(({ events }) => events)]),
  });
}

/** An action begins when the one before it is over. */
const begun = (
  { number, action }: StoredAction,
  index: number,
  rows: readonly StoredAction[],
): Debrief["rows"][number] => ({ number, at: rows[index - 1]?.clock ?? 0, action });

const debriefedCase = ({
  diagnosis,
  trigger,
  debrief,
  references,
  goodCare,
}: Case): DebriefedCase => ({
  diagnosis,
  trigger,
  teachingPoint: debrief.teachingPoint,
  trap: debrief.trap,
  notThis: debrief.notThis,
  tellingFindings: debrief.tellingFindings,
  survivorsInTen: debrief.survivorsInTen,
  references,
  goodCare: goodCare.map(({ at, action }) => ({ at, action })),
});
