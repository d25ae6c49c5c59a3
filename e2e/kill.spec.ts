import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { shelf } from "@encephalon/content";
import { actionsOf, connect, type Db } from "@encephalon/db";
import { present, start, step } from "@encephalon/sim";
import { expect, test } from "@playwright/test";
import { freePort, type OwnServer, startServer } from "./own-server";
import { newLearner, playOn } from "./steady-learner";

const LEARNERS = 8;
const KILLS = 10;

/** Milliseconds of play before a kill. */
const SHORTEST = 100;
const LONGEST = 900;

/** Rows of an attempt, and what its actions give when they are played anew. */
async function readBack(db: Db, attemptId: string) {
  const { attempts, cases } = db.tables;
  const all = await db.query((orm) => orm.select().from(attempts));
  const attempt = all.find(({ id }) => id === attemptId);
  const known = await db.query((orm) => orm.select().from(cases));
  const stored = known.find(({ key }) => key === attempt?.caseKey);
  const authored = shelf.find(({ id }) => id === stored?.caseId);
  if (!attempt || !authored) throw new Error("the attempt or its case is gone");
  const rows = await actionsOf(db, { attemptId, learner: attempt.learnerId });
  let { state } = start(present(authored, attempt.seed));
  const replayed = rows.map(({ action }) => {
    const next = step(state, action);
    state = next.state;
    return JSON.parse(JSON.stringify(next.events));
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

    const db = await connect(`file:${join(folder, "data", "encephalon.db")}`);
    try {
      for (const { attemptId, acknowledged, open } of learners) {
        const { rows, replayed } = await readBack(db, attemptId);
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
        const stored = rows.map(({ actionId, number }) => ({ actionId, number }));
        expect(stored.slice(0, acknowledged.length)).toEqual(acknowledged);
        const unanswered = stored.slice(acknowledged.length).map(({ actionId }) => actionId);
        expect([[], [open?.actionId]]).toContainEqual(unanswered);
        expect(rows.map(({ events }) => JSON.parse(JSON.stringify(events)))).toEqual(replayed);
      }
      const count = learners.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
      expect(count).toBeGreaterThan(KILLS * LEARNERS);
    } finally {
      await db.close();
    }
  } finally {
    await server.kill().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
});
