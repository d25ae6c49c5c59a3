import {
  type ChildCard,
  childCardSchema,
  eventSchema,
  type Outcome,
  outcomeSchema,
  type SimEvent,
} from "@encephalon/model";
import { and, count, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Orm } from "../db";
import { wroteFirst } from "../wrote-first";

export const overSchema = z.enum(["no", "finished", "died"]);
export type Over = z.infer<typeof overSchema>;

/** An attempt, as far as playing it needs. */
export interface Attempt {
  readonly id: string;
  readonly caseKey: string;
  readonly simVersion: number;
  readonly seed: number;
  readonly over: Over;
}

/** An attempt with the child at its door. */
export interface WholeAttempt extends Attempt {
  readonly card: ChildCard;
  readonly arrival: readonly SimEvent[];
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** When its learner first opened the debrief. */
  readonly debriefedAt: Date | null;
}

export interface NewAttempt {
  readonly id: string;
  readonly learner: string;
  readonly caseKey: string;
  readonly simVersion: number;
  readonly seed: number;
  readonly card: ChildCard;
  readonly arrival: readonly SimEvent[];
  readonly startedAt: Date;
}

/** An attempt in a list of the learner's own. */
export interface AttemptLine {
  readonly id: string;
  readonly caseKey: string;
  /** The same for all versions of a case. Never sent to a browser. */
  readonly caseId: string;
  readonly title: string;
  readonly simVersion: number;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly over: Over;
  /** The process score, null until it has ended. */
  readonly score: number | null;
  /** Null until its learner has opened the debrief. */
  readonly outcome: Outcome | null;
  /** Minutes from arrival, after what was done last. */
  readonly clock: number;
  /** When something was done in it last; its beginning before that. */
  readonly actedAt: Date;
}

export interface AttemptPage {
  readonly learner: string;
  /** Of today's simulator: only its attempts can be continued. */
  readonly simVersion: number;
  readonly limit: number;
  readonly offset: number;
}

/** The owner goes with the id: no row is read before it is known to be the caller's. */
export interface OwnedAttempt {
  readonly attemptId: string;
  readonly learner: string;
}

const eventsSchema = z.array(eventSchema);

/** False when its id is taken, whoever took it, or when its learner or its case is gone. */
export function insertAttempt(db: Db, { learner, ...attempt }: NewAttempt): Promise<boolean> {
  const row = { ...attempt, learnerId: learner };
  return wroteFirst(db.atomic((orm) => [orm.insert(db.tables.attempts).values(row)]));
}

export async function findAttempt(
  db: Db,
  { attemptId, learner }: OwnedAttempt,
): Promise<WholeAttempt | undefined> {
  const { attempts } = db.tables;
  const mine = and(eq(attempts.id, attemptId), eq(attempts.learnerId, learner));
  const [row] = await db.query((orm) => orm.select().from(attempts).where(mine));
  if (!row) return undefined;
  return {
    ...row,
    over: overSchema.parse(row.over),
    card: childCardSchema.parse(row.card),
    arrival: eventsSchema.parse(row.arrival),
  };
}

/** The columns of an attempt's line, with its case, its report and the last thing that was done. */
function selectLines(db: Db, orm: Orm) {
  const { actions, attempts, cases, reports } = db.tables;
  const last = sql`(
    select max(played.number) from actions as played where played.attempt_id = ${attempts.id}
  )`;
  return orm
    .select({
      id: attempts.id,
      caseKey: attempts.caseKey,
      caseId: cases.caseId,
      title: cases.title,
      simVersion: attempts.simVersion,
      startedAt: attempts.startedAt,
      endedAt: attempts.endedAt,
      over: attempts.over,
      score: reports.score,
      debriefedAt: attempts.debriefedAt,
      outcome: reports.outcome,
      clock: actions.clock,
      actedAt: actions.receivedAt,
    })
    .from(attempts)
    .innerJoin(cases, eq(cases.key, attempts.caseKey))
    .leftJoin(reports, eq(reports.attemptId, attempts.id))
    .leftJoin(actions, and(eq(actions.attemptId, attempts.id), eq(actions.number, last)));
}

type LineRow = Awaited<ReturnType<typeof selectLines>>[number];

const lineOf = ({ debriefedAt, outcome, clock, actedAt, ...row }: LineRow): AttemptLine => ({
  ...row,
  over: overSchema.parse(row.over),
  outcome: debriefedAt === null || outcome === null ? null : outcomeSchema.parse(outcome),
  clock: clock ?? 0,
  actedAt: actedAt ?? row.startedAt,
});

/** The learner's own attempts, newest first. */
export async function attemptsOf(db: Db, learner: string): Promise<AttemptLine[]> {
  const { attempts } = db.tables;
  const rows = await db.query((orm) =>
    selectLines(db, orm)
      .where(eq(attempts.learnerId, learner))
      .orderBy(desc(attempts.startedAt), desc(attempts.id)),
  );
  return rows.map(lineOf);
}

/** Some of the learner's own attempts: first what this simulator can continue, then the newest. */
export async function pageOfAttempts(
  db: Db,
  { learner, simVersion, limit, offset }: AttemptPage,
): Promise<AttemptLine[]> {
  const { attempts } = db.tables;
  const open = and(eq(attempts.over, "no"), eq(attempts.simVersion, simVersion));
  const rows = await db.query((orm) =>
    selectLines(db, orm)
      .where(eq(attempts.learnerId, learner))
      .orderBy(
        sql`case when ${open} then 0 else 1 end`,
        desc(attempts.startedAt),
        desc(attempts.id),
      )
      .limit(limit)
      .offset(offset),
  );
  return rows.map(lineOf);
}

export async function countAttempts(db: Db, learner: string): Promise<number> {
  const { attempts } = db.tables;
  const [row] = await db.query((orm) =>
    orm.select({ n: count() }).from(attempts).where(eq(attempts.learnerId, learner)),
  );
  return row?.n ?? 0;
}

/** Keeps when its learner first opened the debrief of an ended attempt. */
export function keepDebriefed(
  db: Db,
  { attemptId, learner }: OwnedAttempt,
  at: Date,
): Promise<void> {
  const { attempts } = db.tables;
  const mine = and(eq(attempts.id, attemptId), eq(attempts.learnerId, learner));
  const firstTime = and(mine, ne(attempts.over, "no"), isNull(attempts.debriefedAt));
  return db.atomic((orm) => [orm.update(attempts).set({ debriefedAt: at }).where(firstTime)]);
}

/** Signing up keeps what the guest has played. */
export function moveAttempts(
  db: Db,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const { attempts } = db.tables;
  return db.atomic((orm) => [
    orm.update(attempts).set({ learnerId: to }).where(eq(attempts.learnerId, from)),
  ]);
}
