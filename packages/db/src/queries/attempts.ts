import { type ChildCard, childCardSchema, eventSchema, type SimEvent } from "@encephalon/model";
import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../db";

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
}

/** The owner goes with the id: no row is read before it is known to be the caller's. */
export interface OwnedAttempt {
  readonly attemptId: string;
  readonly learner: string;
}

const eventsSchema = z.array(eventSchema);

export function insertAttempt(db: Db, { learner, ...attempt }: NewAttempt): Promise<void> {
  const row = { ...attempt, learnerId: learner };
  return db.atomic((orm) => [orm.insert(db.tables.attempts).values(row)]);
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

/** The learner's own attempts, newest first. */
export async function attemptsOf(db: Db, learner: string): Promise<AttemptLine[]> {
  const { attempts, cases, reports } = db.tables;
  const rows = await db.query((orm) =>
    orm
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
      })
      .from(attempts)
      .innerJoin(cases, eq(cases.key, attempts.caseKey))
      .leftJoin(reports, eq(reports.attemptId, attempts.id))
      .where(eq(attempts.learnerId, learner))
      .orderBy(desc(attempts.startedAt), desc(attempts.id)),
  );
  return rows.map((row) => ({ ...row, over: overSchema.parse(row.over) }));
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
