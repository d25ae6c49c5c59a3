import { randomUUID } from "node:crypto";
import { actionsOf, findAttempt } from "@encephalon/db";
import type { Action, Case } from "@encephalon/model";
import { run, SIM_VERSION } from "@encephalon/sim";
import { TRPCError } from "@trpc/server";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { AppErrorCode } from "../errors";
import { newWorld, type World } from "../testing";
import { refusalOf } from "../trpc-error";

type Caller = Awaited<ReturnType<World["caller"]>>;

const wait = (minutes: number): Action => ({ kind: "wait", minutes });
const finish: Action = { kind: "finish", plan: ["Home, with advice"] };
const nobodyKnows = randomUUID();

// Whole courses are simulated here, on whatever machine this is.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.end());

/** A new guest who has begun a scored case: always the same, for which is published first is chance. */
const playing = () => begunWhere(({ id }) => id === "C1");

async function begunWhere(fits: (authored: Case) => boolean) {
  const learner = await world.caller(await world.guest());
  const published = await world.services.game.cases.published();
  const caseKey = published.find(({ authored }) => fits(authored))?.key ?? "";
  const { attemptId } = await learner.attempt.start({ caseKey });
  return { learner, attemptId, caseKey };
}

const play = (learner: Caller, attemptId: string, after: number, action: Action) =>
  learner.attempt.play({ attemptId, actionId: randomUUID(), after, action });

async function playAll(learner: Caller, attemptId: string, actions: readonly Action[]) {
  for (const [after, action] of actions.entries()) await play(learner, attemptId, after, action);
}

/** The typed error that a call ends with. */
async function refusal(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TRPCError)) throw new Error("the call was not refused", { cause: error });
  return refusalOf(error);
}

const actions: readonly Action[] = [
  { kind: "ask", item: "onset" },
  { kind: "examine", item: "neurological" },
  { kind: "order", item: "glucose" },
  wait(30),
  { kind: "order", item: "not-a-thing" },
  finish,
];

describe("an attempt from the door to the debrief", () => {
  test("is played, read again, ended and debriefed", async () => {
    const { learner, attemptId } = await playing();
    const door = await learner.attempt.view({ attemptId });
    expect(door).toMatchObject({ number: 0, clock: 0, over: "no", status: "open" });
    expect(door.events[0]).toMatchObject({ kind: "arrived", at: 0 });

    const waited = await play(learner, attemptId, 0, wait(30));
    expect(waited).toMatchObject({ number: 1, clock: 30, over: "no" });

    const later = await learner.attempt.view({ attemptId });
    expect(later).toMatchObject({ number: 1, clock: 30, card: door.card });
    expect(later.events).toEqual([...door.events, ...waited.events]);

    expect(await play(learner, attemptId, 1, finish)).toMatchObject({ over: "finished" });
    expect(await learner.attempt.view({ attemptId })).toMatchObject({ status: "ended", number: 2 });
    const debrief = await learner.attempt.debrief({ attemptId });
    expect(debrief.rows).toEqual([
      { number: 1, at: 0, action: wait(30) },
      { number: 2, at: 30, action: finish },
    ]);
    expect(debrief.facts.diagnosis).not.toBe("");
    expect(debrief.report.process.score).toBeLessThanOrEqual(5);
  });

  test("every row, and the report, are those of the same actions played in one go", async () => {
    const { learner, attemptId, caseKey } = await playing();
    await playAll(learner, attemptId, actions);

    const { db, game } = world.services;
    const { authored } = await game.cases.get(caseKey);
    const owned = await ownerOf(attemptId);
    const attempt = await findAttempt(db, owned);
    const whole = run(authored, attempt?.seed ?? 0, actions);

    const stored = [attempt?.arrival, ...(await actionsOf(db, owned)).map((row) => row.events)];
    expect(stored).toEqual(whole.record.played.map(({ events }) => events));
    expect((await learner.attempt.debrief({ attemptId })).outcome).toEqual(whole.outcome);
  });

  test("a state that is not in memory is replayed to the same events", async () => {
    const { learner, attemptId, caseKey } = await playing();
    const { game } = world.services;
    for (const [after, action] of actions.entries()) {
      game.states.delete(attemptId);
      await play(learner, attemptId, after, action);
    }
    const owned = await ownerOf(attemptId);
    const attempt = await findAttempt(game.db, owned);
    const { authored } = await game.cases.get(caseKey);
    const whole = run(authored, attempt?.seed ?? 0, actions);
    const stored = (await actionsOf(game.db, owned)).map((row) => row.events);
    expect(stored).toEqual(whole.record.played.slice(1).map(({ events }) => events));
  });

  test("a child left alone is lost, and the attempt with it", async () => {
    const { learner, attemptId } = await untreated();
    expect((await learner.attempt.view({ attemptId })).over).toBe("died");
    const debrief = await learner.attempt.debrief({ attemptId });
    expect(debrief).toMatchObject({ over: "died", outcome: { died: true } });
    expect(debrief.report.process.score).toBeLessThanOrEqual(5);
  });

  test("is begun once, however often its beginning is asked for", async () => {
    const { learner, caseKey } = await playing();
    const attemptId = randomUUID();
    for (let i = 0; i < 2; i++) {
      expect(await learner.attempt.start({ caseKey, attemptId })).toEqual({ attemptId });
    }
    expect((await learner.attempt.mine()).total).toBe(2);
    const other = await world.caller(await world.guest());
    const theirs = await refusal(other.attempt.start({ caseKey, attemptId }));
    expect(theirs?.code).toBe("attempt_not_found");
    expect((await other.attempt.mine()).total).toBe(0);
  });

  test("is begun once, also where its beginning is asked for twice at once", async () => {
    const { learner, caseKey } = await playing();
    const attemptId = randomUUID();
    const begin = () => learner.attempt.start({ caseKey, attemptId });
    expect(await Promise.all([begin(), begin()])).toEqual([{ attemptId }, { attemptId }]);
    expect((await learner.attempt.mine()).total).toBe(2);
    expect(await play(learner, attemptId, 0, wait(5))).toMatchObject({ number: 1, clock: 5 });
  });

  test("each learner gets a child of their own", async () => {
    const seeds = new Set<number>();
    for (let i = 0; i < 5; i++) {
      const { attemptId } = await playing();
      const attempt = await findAttempt(world.services.db, await ownerOf(attemptId));
      seeds.add(attempt?.seed ?? 0);
    }
    expect(seeds.size).toBe(5);
    expect(Math.min(...seeds)).toBeGreaterThanOrEqual(1);
  });

  test("its outcome stands in no list before its debrief was opened", async () => {
    const { learner, attemptId } = await playing();
    expect((await refusal(learner.attempt.debriefed({ attemptId })))?.code).toBe("attempt_open");
    await play(learner, attemptId, 0, finish);
    const listed = async () => (await learner.attempt.mine()).attempts[0];
    expect(await listed()).toMatchObject({ score: expect.any(Number), outcome: null });
    expect(JSON.stringify(await listed())).not.toMatch(/died|popc|finished/);

    expect(await learner.attempt.view({ attemptId })).toMatchObject({ debriefed: false });
    expect(await learner.attempt.debrief({ attemptId })).toMatchObject({ debriefed: false });
    await learner.attempt.debriefed({ attemptId });
    await learner.attempt.debriefed({ attemptId });
    expect(await learner.attempt.view({ attemptId })).toMatchObject({ debriefed: true });
    const { outcome, debriefed } = await learner.attempt.debrief({ attemptId });
    expect(debriefed).toBe(true);
    const told = { died: outcome.died, popcAtDischarge: outcome.popc.discharge };
    expect((await listed())?.outcome).toEqual(told);
  });

  test("many attempts come in pages", async () => {
    const { learner, caseKey } = await playing();
    for (let i = 0; i < 20; i++) await learner.attempt.start({ caseKey });
    const first = await learner.attempt.mine();
    expect({ ...first, attempts: first.attempts.length }).toEqual({
      attempts: 20,
      total: 21,
      pages: 2,
    });
    const second = await learner.attempt.mine({ page: 2 });
    expect(second.attempts).toHaveLength(1);
    expect(first.attempts).not.toContainEqual(second.attempts[0]);
    expect((await learner.attempt.mine({ page: 3 })).attempts).toEqual([]);
  });

  test("it is listed to its learner, with the best score and what can go on", async () => {
    const { learner, attemptId, caseKey } = await playing();
    await playAll(learner, attemptId, [wait(5), finish]);
    const next = await learner.attempt.start({ caseKey });

    const listed = (await learner.cases.list()).find((one) => one.caseKey === caseKey);
    expect(listed?.mine).toEqual({
      attempts: 2,
      bestScore: expect.any(Number),
      lastScore: expect.any(Number),
      lastAttemptId: attemptId,
      open: { attemptId: next.attemptId, clock: 0, actedAt: expect.any(Date) },
      review: null,
    });
    const { attempts, total, pages } = await learner.attempt.mine();
    expect({ total, pages }).toEqual({ total: 2, pages: 1 });
    expect(attempts.map((one) => [one.attemptId, one.status, one.clock])).toEqual([
      [next.attemptId, "open", 0],
      [attemptId, "ended", 5],
    ]);
  });
});

describe("what a request is answered", () => {
  test("repeated, the same to the letter", async () => {
    const { learner, attemptId } = await playing();
    const request = { attemptId, actionId: randomUUID(), after: 0, action: wait(10) };
    const first = await learner.attempt.play(request);
    await play(learner, attemptId, 1, wait(5));
    expect(await learner.attempt.play(request)).toEqual(first);
  });

  test("the end, repeated, the same to the letter", async () => {
    const { learner, attemptId } = await playing();
    const request = { attemptId, actionId: randomUUID(), after: 0, action: finish };
    const first = await learner.attempt.play(request);
    expect(await learner.attempt.play(request)).toEqual(first);
  });

  test("behind the others, what happened since", async () => {
    const { learner, attemptId } = await playing();
    await play(learner, attemptId, 0, wait(5));
    const second = await play(learner, attemptId, 1, wait(10));
    const refused = await refusal(play(learner, attemptId, 1, wait(20)));
    expect(refused).toEqual({ code: "stale", number: 2, events: second.events });
  });

  const asked: readonly { code: AppErrorCode; ask: () => Promise<unknown> }[] = [
    {
      code: "not_signed_in",
      ask: async () => (await world.caller()).attempt.mine(),
    },
    {
      code: "case_not_found",
      ask: async () => (await playing()).learner.attempt.start({ caseKey: "C1" }),
    },
    {
      code: "attempt_not_found",
      ask: async () => (await playing()).learner.attempt.view({ attemptId: nobodyKnows }),
    },
    {
      code: "attempt_not_found",
      ask: async () => play((await playing()).learner, nobodyKnows, 0, wait(5)),
    },
    {
      code: "attempt_open",
      ask: async () => {
        const { learner, attemptId } = await playing();
        return learner.attempt.debrief({ attemptId });
      },
    },
    {
      code: "attempt_ended",
      ask: async () => {
        const { learner, attemptId } = await playing();
        await play(learner, attemptId, 0, finish);
        return play(learner, attemptId, 1, wait(5));
      },
    },
    {
      code: "action_id_reused",
      ask: async () => {
        const { learner, attemptId } = await playing();
        const request = { attemptId, actionId: randomUUID(), after: 0 };
        await learner.attempt.play({ ...request, action: wait(5) });
        return learner.attempt.play({ ...request, action: wait(6) });
      },
    },
  ];
  test.each(asked)("$code", async ({ code, ask }) => {
    expect((await refusal(ask()))?.code).toBe(code);
  });

  test("an attempt is closed to everyone but its learner, at every door", async () => {
    const { learner, attemptId } = await playing();
    await play(learner, attemptId, 0, finish);
    const other = await world.caller(await world.guest());
    const doors = [
      other.attempt.view({ attemptId }),
      other.attempt.debrief({ attemptId }),
      play(other, attemptId, 1, wait(5)),
      other.attempt.debriefed({ attemptId }),
    ];
    for (const door of doors) expect((await refusal(door))?.code).toBe("attempt_not_found");
    expect(await other.attempt.mine()).toEqual({ attempts: [], total: 0, pages: 1 });
    expect((await learner.attempt.mine()).attempts[0]?.outcome).toBeNull();
  });
});

describe("an attempt played with an earlier simulator", () => {
  async function outdated(played: readonly Action[]) {
    const { learner, attemptId } = await playing();
    await playAll(learner, attemptId, played);
    const { db, game } = world.services;
    const { attempts } = db.tables;
    await db.atomic((orm) => [
      orm
        .update(attempts)
        .set({ simVersion: SIM_VERSION - 1 })
        .where(eq(attempts.id, attemptId)),
    ]);
    game.states.delete(attemptId);
    return { learner, attemptId };
  }

  test("is read, not continued, and not offered to be", async () => {
    const { learner, attemptId } = await outdated([wait(30)]);
    const view = await learner.attempt.view({ attemptId });
    expect(view).toMatchObject({ status: "outdated", number: 1, clock: 30 });
    expect((await refusal(play(learner, attemptId, 1, wait(5))))?.code).toBe("outdated");
    const open = (await learner.cases.list()).map(({ mine }) => mine.open?.attemptId);
    expect(open).not.toContain(attemptId);
  });

  test("is debriefed when it had ended", async () => {
    const { learner, attemptId } = await outdated([wait(30), finish]);
    expect((await learner.attempt.view({ attemptId })).status).toBe("ended");
    const debrief = await learner.attempt.debrief({ attemptId });
    expect(debrief.rows).toHaveLength(2);
  });
});

describe("what is hidden", () => {
  test("stays on the server until the end", async () => {
    const { learner, attemptId, caseKey } = await playing();
    const listed = await learner.cases.list();
    const answers: unknown[] = [
      listed,
      await learner.attempt.view({ attemptId }),
      await learner.attempt.mine(),
    ];
    for (const [after, action] of actions.slice(0, -1).entries()) {
      answers.push(await play(learner, attemptId, after, action));
    }
    const { authored } = await world.services.game.cases.get(caseKey);
    const attempt = await findAttempt(world.services.db, await ownerOf(attemptId));
    const sent = JSON.stringify(answers);
    const secrets = [
      `"${authored.id}"`,
      `"${authored.diagnosis}"`,
      String(attempt?.seed),
      "condition",
    ];
    for (const secret of secrets) expect(sent).not.toContain(secret);
    for (const { id } of authored.rubric.criteria) expect(sent).not.toContain(`"${id}"`);
  });
});

/** The attempt and whose it is, past the rule that only its learner may ask. */
async function ownerOf(attemptId: string) {
  const { db } = world.services;
  const { attempts } = db.tables;
  const rows = await db.query((orm) =>
    orm.select({ learner: attempts.learnerId }).from(attempts).where(eq(attempts.id, attemptId)),
  );
  return { attemptId, learner: rows[0]?.learner ?? "" };
}

/** An attempt at a child whom waiting kills, waited out. */
async function untreated() {
  const { learner, attemptId, caseKey } = await begunWhere(({ kind }) => kind === "ane");
  const { db, cases: shelf } = world.services.game;
  const { authored } = await shelf.get(caseKey);
  const { attempts } = db.tables;
  const seed = fatalSeed(authored);
  await db.atomic((orm) => [orm.update(attempts).set({ seed }).where(eq(attempts.id, attemptId))]);
  world.services.game.states.delete(attemptId);
  for (let after = 0, over = "no"; over === "no"; after++) {
    ({ over } = await play(learner, attemptId, after, wait(1440)));
  }
  return { learner, attemptId };
}

const tenDays = Array.from({ length: 10 }, () => wait(1440));

function fatalSeed(authored: Case): number {
  for (let seed = 0; seed < 50; seed++) {
    const { record } = run(authored, seed, tenDays);
    if (record.played.some(({ events }) => events.some(({ kind }) => kind === "died"))) return seed;
  }
  throw new Error("waiting kills none of 50");
}
