import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { shelf } from "@encephalon/content";
import { actionSchema } from "@encephalon/model";
import { present, start, step } from "@encephalon/sim";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { freePort, type OwnServer, startServer } from "./own-server";
import { newLearner, playOn } from "./steady-learner";

const LEARNERS = 8;
const KILLS = 10;

/** Milliseconds of play before a kill. */
const SHORTEST = 100;
const LONGEST = 900;

interface Row {
  readonly number: number;
  readonly action_id: string;
  readonly action: string;
  readonly events: string;
}

interface AttemptRow {
  readonly seed: number;
  readonly case_id: string;
}

/** Rows of an attempt, and what its actions give when they are played anew. */
function readBack(db: Database.Database, attemptId: string) {
  const found = db
    .prepare<[string], AttemptRow>(
      "select seed, case_id from attempts join cases on cases.key = case_key where id = ?",
    )
    .get(attemptId);
  const authored = shelf.find(({ id }) => id === found?.case_id);
  if (!found || !authored) throw new Error("the attempt or its case is gone");
  const rows = db
    .prepare<[string], Row>("select * from actions where attempt_id = ? order by number")
    .all(attemptId);
  let { state } = start(present(authored, found.seed));
  const replayed = rows.map(({ action }) => {
    const next = step(state, actionSchema.parse(JSON.parse(action)));
    state = next.state;
    return JSON.stringify(next.events);
  });
  return { rows, replayed };
}

test("eight learners, ten kills: what was answered is there once, in order, and replays to the same chart", async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), "encephalon-kill-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let server: OwnServer = await startServer(port, folder);
  try {
    const learners = await Promise.all(
      Array.from({ length: LEARNERS }, (_, nth) => newLearner(url, nth)),
    );
    for (let kill = 0; kill < KILLS; kill++) {
      let gone = false;
      const playing = learners.map((learner) => playOn(url, learner, () => gone));
      await pause(SHORTEST + Math.random() * (LONGEST - SHORTEST));
      gone = true;
      await server.kill();
      await Promise.all(playing);
      server = await startServer(port, folder);
    }
    await server.stop();

    const db = new Database(join(folder, "data", "encephalon.db"), { readonly: true });
    try {
      for (const { attemptId, acknowledged, open } of learners) {
        const { rows, replayed } = readBack(db, attemptId);
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
        const stored = rows.map((row) => ({ actionId: row.action_id, number: row.number }));
        expect(stored.slice(0, acknowledged.length)).toEqual(acknowledged);
        const unanswered = stored.slice(acknowledged.length).map(({ actionId }) => actionId);
        expect([[], [open?.actionId]]).toContainEqual(unanswered);
        expect(rows.map(({ events }) => events)).toEqual(replayed);
      }
      const count = learners.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
      expect(count).toBeGreaterThan(KILLS * LEARNERS);
    } finally {
      db.close();
    }
  } finally {
    await server.kill().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
});
