import { isDeepStrictEqual } from "node:util";
import { err, ok, type Result } from "@encephalon/kernel";
import type { Action, SimEvent } from "@encephalon/model";
import type { Db, Orm, Statement } from "./db";
import {
  eventsSince,
  type FoundForAppend,
  findForAppend,
  type StoredAction,
} from "./queries/actions";
import type { Attempt } from "./queries/attempts";
import { type ReportToStore, reportStatements } from "./queries/reports";
import { wroteFirst } from "./wrote-first";

export interface AppendRequest {
  readonly learner: string;
  readonly attemptId: string;
  /** Chosen by the client, one for each thing that a learner does. */
  readonly actionId: string;
  /** The number of the last action that the client knows of; 0 for none. */
  readonly after: number;
  readonly action: Action;
}

/** What an action comes to. `ended` is there when it ends the attempt. */
export interface Played {
  readonly events: readonly SimEvent[];
  readonly clock: number;
  readonly ended: { readonly over: "finished" | "died"; readonly report: ReportToStore } | null;
}

/** Plays the action on what was found; it is given the attempt and the number of its last action. */
export type Play<E> = (attempt: Attempt, last: number) => Promise<Result<Played, E>>;

export type AppendError =
  | { readonly code: "attempt_not_found" }
  | { readonly code: "attempt_ended" }
  | { readonly code: "action_id_reused" }
  | { readonly code: "stale"; readonly number: number; readonly events: readonly SimEvent[] }
  | { readonly code: "busy" };

export interface Appended {
  readonly row: StoredAction;
  /** False when the same request had been answered before. */
  readonly fresh: boolean;
}

/** Often enough to lose a race, and give up while the learner still waits. */
const TURNS = 5;

/** Design, "Appending an action": (a) to (f). The caller's cache is written after this returns, (g). */
export async function appendAction<E>(
  db: Db,
  request: AppendRequest,
  play: Play<E>,
): Promise<Result<Appended, AppendError | E>> {
  for (let turn = 0; turn < TURNS; turn++) {
    const found = await findForAppend(db, request);
    const settled = await settle(db, found, request);
    if (settled) return settled;
    if (!found) break;

    const played = await play(found.attempt, found.last);
    if (!played.ok) return played;
    const row = rowAfter(found, request, played.value);
    if (await stored(db, row, played.value)) return ok({ row, fresh: true });
  }
  return err({ code: "busy" });
}

/** What can be answered without playing: a repeated request, or one that does not fit. */
async function settle(
  db: Db,
  found: FoundForAppend | undefined,
  { learner, attemptId, action, after }: AppendRequest,
): Promise<Result<Appended, AppendError> | undefined> {
  if (!found) return err({ code: "attempt_not_found" });
  const { attempt, last, repeated } = found;
  if (repeated) {
    const same = isDeepStrictEqual(repeated.action, asStored(action));
    return same ? ok({ row: repeated, fresh: false }) : err({ code: "action_id_reused" });
  }
  if (attempt.over !== "no") return err({ code: "attempt_ended" });
  if (after === last) return undefined;
  const events = await eventsSince(db, { attemptId, learner }, after);
  return err({ code: "stale", number: last, events });
}

/** As it comes back from a JSON column, where −0 is 0. */
const asStored = (action: Action): unknown => JSON.parse(JSON.stringify(action));

const rowAfter = (
  { last }: FoundForAppend,
  { attemptId, actionId, action }: AppendRequest,
  { events, clock }: Played,
): StoredAction => ({
  attemptId,
  number: last + 1,
  actionId,
  action,
  events,
  clock,
  receivedAt: new Date(),
});

/** True when the list was written, false when somebody else wrote first and nothing of it was. */
const stored = (db: Db, row: StoredAction, played: Played): Promise<boolean> =>
  wroteFirst(
    db.atomic((orm) => [
      orm.insert(db.tables.actions).values(row),
      ...endStatements(db, orm, row, played),
    ]),
  );

function endStatements(db: Db, orm: Orm, row: StoredAction, { ended }: Played): Statement[] {
  if (!ended) return [];
  return reportStatements(db, orm, { ...ended, attemptId: row.attemptId, at: row.receivedAt });
}
