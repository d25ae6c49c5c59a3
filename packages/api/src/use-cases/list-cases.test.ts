import { randomUUID } from "node:crypto";
import type { Action } from "@encephalon/model";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newWorld, type World } from "../testing";
import { listCases } from "./list-cases";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const DAY = 86_400_000;
const finish: Action = { kind: "finish", plan: ["Home"] };

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.end());

/** A learner with an ended attempt at a scored case; whoever it is, from the row. */
async function ended() {
  const learner = await world.caller(await world.guest());
  const listed = await learner.cases.list();
  const caseKey = listed.find((one) => one.case.scored)?.caseKey ?? "";
  const { attemptId } = await learner.attempt.start({ caseKey });
  await learner.attempt.play({ attemptId, actionId: randomUUID(), after: 0, action: finish });
  const { db } = world.services;
  const { attempts, reports } = db.tables;
  const [row] = await db.query((orm) =>
    orm.select().from(attempts).where(eq(attempts.id, attemptId)),
  );
  const scored = (score: number) =>
    db.atomic((orm) => [
      orm.update(reports).set({ score }).where(eq(reports.attemptId, attemptId)),
    ]);
  /** How the case stands so many days after the attempt ended. */
  const after = async (days: number) => {
    const now = new Date((row?.endedAt?.getTime() ?? 0) + days * DAY);
    const cases = await listCases(world.services.game, row?.learnerId, now);
    return cases.find((one) => one.caseKey === caseKey)?.mine;
  };
  return { learner, caseKey, attemptId, after, scored };
}

test("a case comes due for review by its last score, and not while it is open", async () => {
  const { learner, caseKey, after, scored } = await ended();
  await scored(40);
  expect((await after(6.9))?.review).toBeNull();
  expect((await after(9.5))?.review).toEqual({ daysSince: 9, daysOverdue: 2 });
  await scored(90);
  expect((await after(9.5))?.review).toBeNull();
  expect((await after(30))?.review).toEqual({ daysSince: 30, daysOverdue: 0 });
  await learner.attempt.start({ caseKey });
  expect((await after(30))?.review).toBeNull();
});

test("a case is offered next, one at a time; the controls stand beside it", async () => {
  const learner = await world.caller(await world.guest());
  const offered = async () => (await learner.cases.list()).filter(({ next }) => next);
  const [first, ...others] = await offered();
  expect(others).toEqual([]);
  expect(first?.case.scored).toBe(true);
  await learner.attempt.start({ caseKey: first?.caseKey ?? "" });
  const [second] = await offered();
  expect(second?.case.scored).toBe(true);
  expect(second?.caseKey).not.toBe(first?.caseKey);
});

test("best and last are told apart", async () => {
  const { learner, caseKey, after, scored } = await ended();
  await scored(70);
  const { attemptId } = await learner.attempt.start({ caseKey });
  await learner.attempt.play({ attemptId, actionId: randomUUID(), after: 0, action: finish });
  const { lastScore, bestScore, lastAttemptId } = (await after(1)) ?? {};
  expect({ bestScore, lastAttemptId }).toEqual({ bestScore: 70, lastAttemptId: attemptId });
  expect(lastScore).toBeLessThan(70);
});

test("the open attempt that was played last is the one to go on with", async () => {
  const { learner, caseKey, after } = await ended();
  const first = await learner.attempt.start({ caseKey });
  await learner.attempt.start({ caseKey });
  const action = { kind: "wait", minutes: 15 } as const;
  const request = { attemptId: first.attemptId, actionId: randomUUID(), after: 0, action };
  await new Promise((resolve) => setTimeout(resolve, 5));
  await learner.attempt.play(request);
  expect((await after(0))?.open).toMatchObject({ attemptId: first.attemptId, clock: 15 });
});
