import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { actionsOf } from "./queries/actions";
import { madeUpAttempt } from "./testing/made-up-attempt";
import { type TemporaryDb, temporaryDb } from "./testing/temporary-db";

const script = fileURLToPath(new URL("testing/append-until-killed.ts", import.meta.url));

let temporary: TemporaryDb;
beforeEach(async () => {
  temporary = await temporaryDb();
});
afterEach(() => temporary.remove());

test("every acknowledged action survives a kill of the server", async () => {
  const owned = await madeUpAttempt(temporary.db);

  const acknowledged = await killedAfter(50, [temporary.url, owned.attemptId, owned.learner]);

  const stored = (await actionsOf(temporary.db, owned)).map(({ number }) => number);
  expect(stored.slice(0, acknowledged.length)).toEqual(acknowledged);
  expect(acknowledged.length).toBeGreaterThanOrEqual(50);
  expect(stored.length - acknowledged.length).toBeLessThanOrEqual(1);
}, 60_000);

/** What a server had acknowledged when it was killed, without a chance to finish anything. */
async function killedAfter(count: number, args: readonly string[]): Promise<number[]> {
  const server = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = once(server, "exit");
  const acknowledged: number[] = [];
  for await (const line of createInterface({ input: server.stdout })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === count) server.kill("SIGKILL");
  }
  await gone;
  return acknowledged;
}
