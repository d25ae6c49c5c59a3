import { type Action, actionSchema, eventSchema, type SimEvent } from "@encephalon/model";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../db";
import { type Attempt, type OwnedAttempt, overSchema } from "./attempts";

/** One numbered row of an attempt. */
export interface StoredAction {
  readonly attemptId: string;
  readonly number: number;
  readonly actionId: string;
  readonly action: Action;
  readonly events: readonly SimEvent[];
  readonly clock: number;
  readonly receivedAt: Date;
}

export interface FoundForAppend {
  readonly attempt: Attempt;
  /** The number of the last action; 0 before the first. */
  readonly last: number;
  /** The row that has this action id already. */
  readonly repeated: StoredAction | undefined;
}

const eventsSchema = z.array(eventSchema);

/** What comes out of a JSON column is parsed. */
const fromRow = <R extends { action: unknown; events: unknown }>(row: R) => ({
  ...row,
  action: actionSchema.parse(row.action),
  events: eventsSchema.parse(row.events),
});

/** Step (a), in one statement and so at one moment: the attempt by owner, its last number, a repeated id. */
export async function findForAppend(
  db: Db,
  { attemptId, learner, actionId }: OwnedAttempt & { readonly actionId: string },
): Promise<FoundForAppend | undefined> {
  const { actions, attempts } = db.tables;
  const { id, caseKey, simVersion, seed, over } = attempts;
  const last = sql<number>`(
    select coalesce(max(played.number), 0) from actions as played where played.attempt_id = ${id}
  )`.mapWith(Number);
  const same = and(eq(actions.attemptId, id), eq(actions.actionId, actionId));
  const [row] = await db.query((orm) =>
    orm
      .select({ attempt: { id, caseKey, simVersion, seed, over }, last, repeated: actions })
      .from(attempts)
      .leftJoin(actions, same)
      .where(and(eq(id, attemptId), eq(attempts.learnerId, learner))),
  );
  if (!row) return undefined;
  const attempt = { ...row.attempt, over: overSchema.parse(row.attempt.over) };
  return { attempt, last: row.last, repeated: row.repeated ? fromRow(row.repeated) : undefined };
}

/** The rows of an attempt in their order, those after a number if one is given. */
export async function actionsOf(
  db: Db,
  { attemptId, learner }: OwnedAttempt,
  after = 0,
): Promise<StoredAction[]> {
  const { actions, attempts } = db.tables;
  const mine = and(eq(attempts.id, actions.attemptId), eq(attempts.learnerId, learner));
  const rows = await db.query((orm) =>
    orm
      .select({ row: actions })
      .from(actions)
      .innerJoin(attempts, mine)
      .where(and(eq(actions.attemptId, attemptId), gt(actions.number, after)))
      .orderBy(asc(actions.number)),
  );
  return rows.map(({ row }) => fromRow(row));
}

/** All events after an action, for a client that fell behind. */
export async function eventsSince(db: Db, owned: OwnedAttempt, after: number): Promise<SimEvent[]> {
  const rows = await actionsOf(db, owned, after);
  return rows.flatMap(({ events }) => events);
}
