import type { Action } from "@encephalon/model";
import { afterEach, beforeEach, vi } from "vitest";
import type { AppendRequest } from "../../append-action";
import type { Db } from "../../db";
import { actionsOf } from "../../queries/actions";
import { madeUpAttempt } from "../made-up-attempt";
import { type Stage, stage } from "../stage";

/** What every contract plays with: a stage that is new for each test, and a migrated database on it. */
export interface Scene {
  readonly at: Stage;
  readonly db: Db;
  /** A database of its own beside it, empty. */
  readonly another: () => Promise<Stage>;
  /** An attempt on which nothing is played yet. */
  readonly begun: () => Promise<Begun>;
}

type Begun = Awaited<ReturnType<typeof begin>>;

export const wait = (minutes: number): Action => ({ kind: "wait", minutes });

async function begin(db: Db) {
  const { attemptId, learner, caseKey } = await madeUpAttempt(db);
  const request = (actionId: string, after: number, action = wait(5)): AppendRequest => ({
    learner,
    attemptId,
    actionId,
    after,
    action,
  });
  const numbers = async () =>
    (await actionsOf(db, { attemptId, learner })).map(({ number }) => number);
  return { attemptId, learner, caseKey, request, numbers };
}

/** Sets the scene before each test of this file, and clears it away after it. */
export function scene(urlIn: (folder: string) => Promise<string>): Scene {
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
  let at: Stage;
  let db: Db;

  beforeEach(async () => {
    at = await stage(urlIn);
    db = await at.connect();
    await at.migrate(db);
  });
  afterEach(() => at.remove());

  return {
    get at() {
      return at;
    },
    get db() {
      return db;
    },
    another: () => stage(urlIn),
    begun: () => begin(db),
  };
}
