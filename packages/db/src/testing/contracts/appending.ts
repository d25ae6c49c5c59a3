import { err, ok } from "@encephalon/kernel";
import type { SimEvent } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { appendAction, type Play } from "../../append-action";
import { actionsOf } from "../../queries/actions";
import { attemptsOf, findAttempt } from "../../queries/attempts";
import { findReport } from "../../queries/reports";
import { losingConnection } from "../faulty";
import { madeUpReport } from "../made-up-report";
import { finish, play, playToTheEnd, said } from "./plays";
import { rowsOf } from "./rows-of";
import { type Scene, wait } from "./scene";

/** How an action is appended, alone and against others that come at the same time. */
export function appendingContract(name: string, on: Scene): void {
  describe(`appending an action, ${name}`, () => {
    test.each([
      {
        name: "the first is number 1",
        before: [],
        request: ["a", 0],
        answer: { fresh: true, number: 1, clock: 10, said: "after 0" },
        numbers: [1],
      },
      {
        name: "the next follows it",
        before: [["a", 0]],
        request: ["b", 1],
        answer: { fresh: true, number: 2, clock: 20, said: "after 1" },
        numbers: [1, 2],
      },
      {
        name: "repeated, it gets the same answer",
        before: [["a", 0]],
        request: ["a", 0],
        answer: { fresh: false, number: 1, clock: 10, said: "after 0" },
        numbers: [1],
      },
      {
        name: "repeated after others, it still gets the same answer",
        before: [
          ["a", 0],
          ["b", 1],
        ],
        request: ["a", 0],
        answer: { fresh: false, number: 1, clock: 10, said: "after 0" },
        numbers: [1, 2],
      },
      {
        name: "its id with another action is refused",
        before: [["a", 0]],
        request: ["a", 0, wait(6)],
        answer: { code: "action_id_reused" },
        numbers: [1],
      },
      {
        name: "its id with another action is refused, however recent",
        before: [["a", 0]],
        request: ["a", 1, wait(6)],
        answer: { code: "action_id_reused" },
        numbers: [1],
      },
      {
        name: "too late, it is told what happened since",
        before: [
          ["a", 0],
          ["b", 1],
          ["c", 2],
        ],
        request: ["d", 1],
        answer: { code: "stale", number: 3, events: [said("after 1"), said("after 2")] },
        numbers: [1, 2, 3],
      },
      {
        name: "ahead of the attempt, it is stale too",
        before: [["a", 0]],
        request: ["b", 2],
        answer: { code: "stale", number: 1, events: [] },
        numbers: [1],
      },
    ] as const)(
      "$name",
      async ({ before, request: [actionId, after, action], answer, numbers }) => {
        const attempt = await on.begun();
        for (const [id, since] of before)
          await appendAction(on.db, attempt.request(id, since), play);

        const got = await appendAction(on.db, attempt.request(actionId, after, action), play);

        expect(got.ok ? summary(got.value) : got.error).toEqual(answer);
        expect(await attempt.numbers()).toEqual(numbers);
      },
    );

    test("the end stores the report with it, and nothing follows", async () => {
      const { attemptId, learner, request, numbers } = await on.begun();
      const ended = await appendAction(on.db, request("end", 0, finish), playToTheEnd);

      const late = await appendAction(on.db, request("late", 1), play);
      const again = await appendAction(on.db, request("end", 0, finish), playToTheEnd);

      expect(late).toEqual(err({ code: "attempt_ended" }));
      expect(again).toEqual(ok({ row: ended.ok && ended.value.row, fresh: false }));
      expect(await numbers()).toEqual([1]);
      expect(await findReport(on.db, { attemptId, learner })).toEqual(madeUpReport());
      const [line] = await attemptsOf(on.db, learner);
      expect(line).toMatchObject({ over: "finished", score: 100 / 3, endedAt: expect.any(Date) });
      expect(await rowsOf(on.db, on.db.tables.reportCriteria)).toBe(2);
    });

    test("what cannot be played is not stored", async () => {
      const { request, numbers } = await on.begun();
      const refused = await appendAction(on.db, request("a", 0), async () =>
        err({ code: "outdated" }),
      );
      expect(refused).toEqual(err({ code: "outdated" }));
      expect(await numbers()).toEqual([]);
    });

    test("of two writers at once one is first and the other is told what happened", async () => {
      const { request, numbers } = await on.begun();
      const other = await on.at.connect();
      const both = await Promise.all([
        appendAction(on.db, request("a", 0), play),
        appendAction(other, request("b", 0), play),
      ]);
      const told = both.filter(({ ok: done }) => !done);
      expect(told).toEqual([err({ code: "stale", number: 1, events: [said("after 0")] })]);
      expect(await numbers()).toEqual([1]);
    });

    test("of a request sent twice at once both get the one answer", async () => {
      const { request, numbers } = await on.begun();
      const other = await on.at.connect();
      const both = await Promise.all([
        appendAction(on.db, request("a", 0), play),
        appendAction(other, request("a", 0), play),
      ]);
      const answers = both.map((got) => got.ok && { ...summary(got.value), fresh: undefined });
      expect(answers[0]).toMatchObject({ number: 1, said: "after 0" });
      expect(answers[1]).toEqual(answers[0]);
      expect(await numbers()).toEqual([1]);
    });

    test("writers in a crowd leave numbers without gaps", async () => {
      const { request, numbers } = await on.begun();
      const crowd = await Promise.all([0, 1, 2, 3].map(() => on.at.connect()));
      const tryAll = (after: number) =>
        Promise.all(
          crowd.map((one, i) => appendAction(one, request(`${after}-${i}`, after), play)),
        );
      for (let after = 0; after < 5; after++) {
        const done = (await tryAll(after)).filter((got) => got.ok);
        expect(done).toHaveLength(1);
      }
      expect(await numbers()).toEqual([1, 2, 3, 4, 5]);
    });

    test("of an action and an end at once one is first; a report stands only with its row", async () => {
      const { attemptId, learner, request, numbers } = await on.begun();
      const other = await on.at.connect();
      const [played, ended] = await Promise.all([
        appendAction(on.db, request("a", 0), play),
        appendAction(other, request("end", 0, finish), playToTheEnd),
      ]);
      expect([played.ok, ended.ok].filter(Boolean)).toHaveLength(1);
      expect(await numbers()).toEqual([1]);
      const report = await findReport(on.db, { attemptId, learner });
      expect(report !== undefined).toBe(ended.ok);
    });

    test.each([
      { when: "after", stored: [1], fresh: false },
      { when: "before", stored: [], fresh: true },
    ] as const)(
      "a connection lost $when the commit: the repeated request settles it",
      async ({ when, stored, fresh }) => {
        const { attemptId, learner, request, numbers } = await on.begun();
        const failing = losingConnection(on.db, when);
        const end = request("end", 0, finish);

        await expect(appendAction(failing, end, playToTheEnd)).rejects.toThrow("was lost");
        expect(await numbers()).toEqual(stored);

        const again = await appendAction(failing, end, playToTheEnd);
        expect(again.ok && summary(again.value)).toEqual({
          fresh,
          number: 1,
          clock: 10,
          said: "goodbye",
        });
        expect(await numbers()).toEqual([1]);
        expect(await findReport(on.db, { attemptId, learner })).toEqual(madeUpReport());
      },
    );

    test("a report that cannot be stored takes its action back with it", async () => {
      const { attemptId, learner, request, numbers } = await on.begun();
      const twice: Play<never> = async () =>
        ok({
          events: [said("goodbye")],
          clock: 10,
          ended: { over: "finished", report: madeUpReport(["K1", "K1"]) },
        });

      const got = await appendAction(on.db, request("end", 0, finish), twice);

      expect(got).toEqual(err({ code: "busy" }));
      expect(await numbers()).toEqual([]);
      expect(await findReport(on.db, { attemptId, learner })).toBeUndefined();
      expect(await findAttempt(on.db, { attemptId, learner })).toMatchObject({
        over: "no",
        endedAt: null,
      });
    });

    test("text comes back as it was written, whatever is in it", async () => {
      const { attemptId, learner, request } = await on.begun();
      await appendAction(on.db, request("a", 0, finish), play);
      const [row] = await actionsOf(on.db, { attemptId, learner });
      expect(row?.action).toEqual(finish);
    });
  });
}

const summary = ({
  fresh,
  row,
}: {
  fresh: boolean;
  row: { number: number; clock: number; events: readonly SimEvent[] };
}) => {
  const [first] = row.events;
  const { number, clock } = row;
  return { fresh, number, clock, said: first?.kind === "said" ? first.text : undefined };
};
