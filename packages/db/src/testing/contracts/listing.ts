import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { appendAction } from "../../append-action";
import { attemptsOf, countAttempts, keepDebriefed, pageOfAttempts } from "../../queries/attempts";
import { madeUpAttempt } from "../made-up-attempt";
import { madeUpReport } from "../made-up-report";
import { finish, play, playToTheEnd } from "./plays";
import type { Scene } from "./scene";

const HOUR = 3_600_000;

/** A learner's own attempts in lists. */
export function listingContract(name: string, on: Scene): void {
  /** Begun so many hours after the first. */
  const begunAt = async (learner: string, hours: number) => {
    const { attemptId } = await madeUpAttempt(on.db, learner);
    const { attempts } = on.db.tables;
    const startedAt = new Date(Date.UTC(2026, 10, 1) + hours * HOUR);
    await on.db.atomic((orm) => [
      orm.update(attempts).set({ startedAt }).where(eq(attempts.id, attemptId)),
    ]);
    return attemptId;
  };

  describe(`lists of attempts, ${name}`, () => {
    test("a line tells how far it got and when; the outcome only once the debrief was opened", async () => {
      const { attemptId, learner, request } = await on.begun();
      const line = async () => (await attemptsOf(on.db, learner))[0];
      const begun = await line();
      expect(begun).toMatchObject({ id: attemptId, over: "no", clock: 0, score: null });
      expect(begun?.actedAt).toEqual(begun?.startedAt);

      await appendAction(on.db, request("a", 0), play);
      await appendAction(on.db, request("b", 1), play);
      expect(await line()).toMatchObject({ over: "no", clock: 20, outcome: null });
      await keepDebriefed(on.db, { attemptId, learner }, new Date());
      await appendAction(on.db, request("end", 2, finish), playToTheEnd);
      const { score, outcome } = { score: 100 / 3, outcome: madeUpReport().outcome };
      expect(await line()).toMatchObject({ over: "finished", clock: 30, score, outcome: null });

      await keepDebriefed(on.db, { attemptId, learner }, new Date());
      expect(await line()).toMatchObject({ score, outcome });
    });

    test("pages hold all once: what can be continued first, then the newest", async () => {
      const { attemptId: first, learner, request } = await on.begun();
      const [second, third, fourth] = [
        await begunAt(learner, 1),
        await begunAt(learner, 2),
        await begunAt(learner, 3),
      ];
      await begunAt((await on.begun()).learner, 4);
      const end = { ...request("end", 0, finish), attemptId: fourth };
      await appendAction(on.db, end, playToTheEnd);
      const page = async (offset: number, simVersion = 1) => {
        const lines = await pageOfAttempts(on.db, { learner, simVersion, limit: 3, offset });
        return lines.map(({ id }) => id);
      };
      expect(await countAttempts(on.db, learner)).toBe(4);
      expect(await page(0)).toEqual([first, third, second]);
      expect(await page(3)).toEqual([fourth]);
      expect(await page(0, 2)).toEqual([first, fourth, third]);
      expect(await page(4)).toEqual([]);
    });
  });
}
