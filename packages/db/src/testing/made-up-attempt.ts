import { randomUUID } from "node:crypto";
import { childCard } from "@encephalon/model/testing";
import type { Db } from "../db";
import { insertAttempt, type NewAttempt } from "../queries/attempts";
import { publishedCaseKeys } from "../queries/cases";
import { seedCases } from "../seed-cases";
import { madeUpCase } from "./made-up-case";
import { person } from "./people";

/** An attempt that is to be begun. */
export const notBegun = (of: Pick<NewAttempt, "id" | "learner" | "caseKey">): NewAttempt => ({
  ...of,
  simVersion: 1,
  seed: 4_294_967_295,
  card: childCard(),
  arrival: [{ kind: "arrived", at: 0, place: "emergency" }],
  startedAt: new Date(),
});

/** A begun attempt with its learner, on a case that is put in when it is not there. */
export async function madeUpAttempt(db: Db, of?: string) {
  const learner = of ?? (await person(db));
  await seedCases(db, [madeUpCase()]);
  const [caseKey] = await publishedCaseKeys(db);
  if (!caseKey) throw new Error("no case was put in");
  const attemptId = randomUUID();
  const begun = await insertAttempt(db, notBegun({ id: attemptId, learner, caseKey }));
  if (!begun) throw new Error(`the attempt was not begun: ${learner} is nobody`);
  return { attemptId, learner, caseKey };
}
