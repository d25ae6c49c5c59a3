import {
  type AnessReading,
  anessReadingSchema,
  eventSchema,
  type Outcome,
  outcomeSchema,
  type Report,
  reportSchema,
  type SimEvent,
  type Trace,
  traceSchema,
} from "@encephalon/model";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Db, Orm, Statement } from "../db";
import type { OwnedAttempt } from "./attempts";

/** All that the debrief reads, so that it never needs the simulator that played the attempt. */
export interface ReportToStore {
  readonly simVersion: number;
  readonly report: Report;
  readonly outcome: Outcome;
  readonly aness: readonly AnessReading[];
  readonly trace: Trace;
  /** Events under supportive care. */
  readonly after: readonly SimEvent[];
}

const storedSchema = z.object({
  simVersion: z.number(),
  report: reportSchema,
  outcome: outcomeSchema,
  aness: z.array(anessReadingSchema),
  trace: traceSchema,
  after: z.array(eventSchema),
});

interface End {
  readonly attemptId: string;
  readonly over: "finished" | "died";
  readonly report: ReportToStore;
  readonly at: Date;
}

/** The report, its verdicts and the end of the attempt: they stand in one list with the last action. */
export function reportStatements(db: Db, orm: Orm, end: End): Statement[] {
  const { attempts, reports, reportCriteria } = db.tables;
  const { attemptId, over, at, report } = end;
  const { score } = report.report.process;
  const criteria = criterionRows(end);
  return [
    orm.insert(reports).values({ ...report, attemptId, score, judgedAt: at }),
    ...(criteria.length > 0 ? [orm.insert(reportCriteria).values(criteria)] : []),
    orm.update(attempts).set({ over, endedAt: at }).where(eq(attempts.id, attemptId)),
  ];
}

const criterionRows = ({ attemptId, report }: End) =>
  report.report.process.criteria.map(({ criterion, applied, scored, earned, possible }) => ({
    attemptId,
    criterion,
    applied,
    scored,
    earned,
    possible,
  }));

/** The report of an ended attempt of this learner. */
export async function findReport(
  db: Db,
  { attemptId, learner }: OwnedAttempt,
): Promise<ReportToStore | undefined> {
  const { attempts, reports } = db.tables;
  const mine = and(eq(attempts.id, reports.attemptId), eq(attempts.learnerId, learner));
  const [found] = await db.query((orm) =>
    orm
      .select({ row: reports })
      .from(reports)
      .innerJoin(attempts, mine)
      .where(eq(reports.attemptId, attemptId)),
  );
  return found && storedSchema.parse(found.row);
}
