import { randomUUID } from "node:crypto";
import { err } from "@encephalon/kernel";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { appendAction } from "../../append-action";
import { actionsOf } from "../../queries/actions";
import {
  attemptsOf,
  countAttempts,
  findAttempt,
  insertAttempt,
  keepDebriefed,
  moveAttempts,
  pageOfAttempts,
} from "../../queries/attempts";
import { findReport } from "../../queries/reports";
import { deleteIdleGuests, deletePerson, setRole } from "../../queries/users";
import { madeUpAttempt, notBegun } from "../made-up-attempt";
import { account, person, resetProof, session } from "../people";
import { finish, play, playToTheEnd } from "./plays";
import { rowsOf, tablesNaming } from "./rows-of";
import type { Scene } from "./scene";

const firstPage = { simVersion: 1, limit: 10, offset: 0 };

/** What belongs to whom, and what goes with them. */
export function ownershipContract(name: string, on: Scene): void {
  describe(`ownership, ${name}`, () => {
    test("an attempt, its actions and its report are closed to everyone but their learner", async () => {
      const { attemptId, request, learner: owner } = await on.begun();
      await appendAction(on.db, request("end", 0, finish), playToTheEnd);
      const learner = await person(on.db);
      const theirs = { attemptId, learner };

      expect(await findAttempt(on.db, theirs)).toBeUndefined();
      expect(await actionsOf(on.db, theirs)).toEqual([]);
      expect(await findReport(on.db, theirs)).toBeUndefined();
      expect(await attemptsOf(on.db, learner)).toEqual([]);
      expect(await pageOfAttempts(on.db, { learner, ...firstPage })).toEqual([]);
      expect(await countAttempts(on.db, learner)).toBe(0);
      await keepDebriefed(on.db, theirs, new Date());
      expect((await attemptsOf(on.db, owner))[0]?.outcome).toBeNull();
      for (const actionId of ["end", "new"]) {
        const got = await appendAction(on.db, { ...request(actionId, 1), learner }, play);
        expect(got).toEqual(err({ code: "attempt_not_found" }));
      }
    });

    test("of those who begin an attempt under one id at once, one does, and it is theirs", async () => {
      const { caseKey } = await on.begun();
      const id = randomUUID();
      const learners = [await person(on.db), await person(on.db)];
      const other = await on.at.connect();
      const begun = await Promise.all([
        ...learners.map((learner) => insertAttempt(on.db, notBegun({ id, learner, caseKey }))),
        ...learners.map((learner) => insertAttempt(other, notBegun({ id, learner, caseKey }))),
      ]);
      expect(begun.filter(Boolean)).toEqual([true]);
      const found = await Promise.all(
        learners.map((learner) => findAttempt(on.db, { attemptId: id, learner })),
      );
      expect(found.map(Boolean)).toEqual([begun[0] || begun[2], begun[1] || begun[3]]);
    });

    test.each([
      { name: "on a case that is gone", missing: { caseKey: "gone" } },
      { name: "by somebody who is gone", missing: { learner: "gone" } },
    ])("an attempt is not begun $name", async ({ missing }) => {
      const { caseKey, learner } = await on.begun();
      const whole = notBegun({ id: randomUUID(), learner, caseKey });
      expect(await insertAttempt(on.db, { ...whole, ...missing })).toBe(false);
    });

    test("an attempt that is not there is not found", async () => {
      const { request } = await on.begun();
      const got = await appendAction(on.db, { ...request("a", 0), attemptId: randomUUID() }, play);
      expect(got).toEqual(err({ code: "attempt_not_found" }));
    });

    test("who signs up keeps what the guest has played", async () => {
      const { attemptId, learner } = await on.begun();
      const signedUp = await person(on.db);
      await moveAttempts(on.db, { from: learner, to: signedUp });
      expect(await attemptsOf(on.db, learner)).toEqual([]);
      expect(await findAttempt(on.db, { attemptId, learner: signedUp })).toBeDefined();
    });

    test("guests idle for long go, with all that was theirs; others stay", async () => {
      const limit = new Date("2026-11-01T00:00:00Z");
      const [early, late] = [new Date("2026-10-01T00:00:00Z"), new Date("2026-11-02T00:00:00Z")];
      const idle = await person(on.db, { isAnonymous: true, createdAt: early });
      const back = await person(on.db, { isAnonymous: true, createdAt: early });
      const fresh = await person(on.db, { isAnonymous: true, createdAt: late });
      const signedUp = await person(on.db, { createdAt: early });
      await session(on.db, idle, early);
      await session(on.db, back, late);
      for (const one of [idle, back, fresh, signedUp]) await madeUpAttempt(on.db, one);

      expect(await deleteIdleGuests(on.db, limit)).toBe(1);

      const left = await Promise.all(
        [idle, back, fresh, signedUp].map(async (one) => (await attemptsOf(on.db, one)).length),
      );
      expect(left).toEqual([0, 1, 1, 1]);
      expect(await rowsOf(on.db, on.db.tables.users)).toBe(3);
      expect(await deleteIdleGuests(on.db, limit)).toBe(0);
    });

    test("who is deleted leaves no row behind, and takes nobody else's", async () => {
      const { attemptId, learner, request } = await on.begun();
      await session(on.db, learner, new Date());
      await account(on.db, learner);
      await resetProof(on.db, learner);
      await appendAction(on.db, request("end", 0, finish), playToTheEnd);
      expect(await tablesNaming(on.db, [learner, attemptId])).toEqual([
        "users",
        "sessions",
        "accounts",
        "verifications",
        "attempts",
        "actions",
        "reports",
        "report_criteria",
      ]);
      const other = await on.begun();

      await deletePerson(on.db, learner);

      expect(await tablesNaming(on.db, [learner, attemptId])).toEqual([]);
      expect(await findAttempt(on.db, other)).toBeDefined();
    });

    test("a role is given by address, to who has signed up", async () => {
      const id = await person(on.db);
      const guest = await person(on.db, { isAnonymous: true });
      expect(await setRole(on.db, `${id.toUpperCase()}@Example.org`, "admin")).toBe(true);
      expect(await setRole(on.db, `${guest}@example.org`, "admin")).toBe(false);
      expect(await setRole(on.db, "nobody@example.org", "admin")).toBe(false);
      const { users } = on.db.tables;
      const [row] = await on.db.query((orm) => orm.select().from(users).where(eq(users.id, id)));
      expect(row?.role).toBe("admin");
    });
  });
}
