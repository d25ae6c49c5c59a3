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
import { chartOf, type Learner, newLearner, playOn } from "./steady-learner";

const LEARNERS = 8;
const KILLS = 10;

/**
 * A kill comes after so many answers of this life of the server, and so many milliseconds more: the first
 * makes a slow machine play as much as a quick one, the second puts the kill anywhere within an action.
 */
const MOST_ANSWERS = 24;
const LONGEST_MS = 30;

interface Row {
  readonly number: number;
  readonly action_id: string;
  readonly action: string;
  readonly events: string;
}

/** Plays until a moment that nobody chose, then kills the server; ready when it and every call to it are gone. */
async function playUntilKilled(
  { url, kill }: OwnServer,
  learners: readonly Learner[],
): Promise<void> {
  let left = 1 + Math.floor(Math.random() * MOST_ANSWERS);
  let gone = false;
  const answered = () => void left--;
  const playing = Promise.all(
    learners.map((learner) => playOn(url, learner, { isGone: () => gone, answered })),
  );
  const enough = async () => {
    while (left > 0 && !gone) await pause(2);
  };
  await Promise.race([enough(), playing]);
  await pause(Math.random() * LONGEST_MS);
  gone = true;
  await kill();
  await playing;
}

/** What the actions of an attempt give when its presentation is played anew, here. */
function replayed(db: Database.Database, attemptId: string, rows: readonly Row[]): string[] {
  const { seed, case_id } = db
    .prepare<[string], { seed: number; case_id: string }>(
      "select seed, case_id from attempts join cases on cases.key = case_key where id = ?",
    )
    .get(attemptId) ?? { seed: 0, case_id: "none" };
  const authored = shelf.find(({ id }) => id === case_id);
  if (!authored) throw new Error(`there is no case ${case_id}`);
  let { state } = start(present(authored, seed));
  return rows.map(({ action }) => {
    const next = step(state, actionSchema.parse(JSON.parse(action)));
    state = next.state;
    return JSON.stringify(next.events);
  });
}

/** Rows 1, 2, 3 … are those that were answered, then at most the one whose answer the kill cut off. */
function expectKept(db: Database.Database, { attemptId, acknowledged, open }: Learner): void {
  const rows = db
    .prepare<[string], Row>("select * from actions where attempt_id = ? order by number")
    .all(attemptId);
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
  const stored = rows.map((row) => ({ actionId: row.action_id, number: row.number }));
  expect(stored.slice(0, acknowledged.length)).toEqual(acknowledged);
  const unanswered = stored.slice(acknowledged.length).map(({ actionId }) => actionId);
  expect([[], [open?.actionId]]).toContainEqual(unanswered);
  expect(rows.map(({ events }) => events)).toEqual(replayed(db, attemptId, rows));
}

/** A killed process leaves the disk's cache as it is: the loss of power is `PRAGMAS` of `packages/db`, not this. */
test("eight learners, ten kills: what was answered is there once, in order, and replays to the same chart", async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), "encephalon-kill-"));
  const port = await freePort();
  let server = await startServer(port, folder);
  try {
    const { url } = server;
    const nth = Array.from({ length: LEARNERS }, (_, i) => i);
    const learners = await Promise.all(nth.map((i) => newLearner(url, i)));
    for (let kill = 0; kill < KILLS; kill++) {
      await playUntilKilled(server, learners);
      server = await startServer(port, folder);
    }
    for (const learner of learners) {
      const chart = await chartOf(url, learner);
      expect(chart.slice(0, learner.chart.length)).toEqual(learner.chart);
    }
    await server.stop();
    const db = new Database(join(folder, "data", "encephalon.db"), { readonly: true });
    try {
      for (const learner of learners) expectKept(db, learner);
    } finally {
      db.close();
    }
    const answers = learners.map(({ acknowledged }) => acknowledged.length);
    console.log(`answered, by learner: ${answers.join(", ")}`);
    expect(Math.min(...answers)).toBeGreaterThan(0);
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
