import { randomInt, randomUUID } from "node:crypto";
import { findAttempt, insertAttempt } from "@encephalon/db";
import { err, ok, type Result } from "@encephalon/kernel";
import type { Case } from "@encephalon/model";
import { present, SIM_VERSION, start, step } from "@encephalon/sim";
import type { AppError } from "../errors";
import type { Game } from "../game";

/** Minutes that a child lives at least when nobody acts: time to be met (design). */
const MET_WITHIN = 20;

const canBeMet = (authored: Case, seed: number): boolean => {
  const { state } = start(present(authored, seed));
  return !step(state, { kind: "wait", minutes: MET_WITHIN }).state.over;
};

/** Children drawn for one learner: where three in a hundred are lost, as in the gravest cases, the second is enough. */
const DRAWS = 100;

/**
 * Seed 0 is the authored child itself, and the command line's; learners get 32 bits from 1. A child who is lost
 * before anybody could act, up to three in a hundred of the gravest cases, is nobody's.
 *
 * @param draw gives whole numbers from 1
 */
export function seedToMeet(
  authored: Case,
  draw = () => randomInt(1, 2 ** 32),
): Result<number, AppError> {
  for (let drawn = 0; drawn < DRAWS; drawn++) {
    const seed = draw();
    if (canBeMet(authored, seed)) return ok(seed);
  }
  return err({ code: "case_unplayable" });
}

/** Begins a published case with a child of its own. Repeating it with the same id changes nothing, at once or later. */
export async function startAttempt(
  { db, cases, states }: Game,
  learner: string,
  {
    caseKey,
    attemptId = randomUUID(),
  }: { readonly caseKey: string; readonly attemptId?: string | undefined },
): Promise<Result<{ attemptId: string }, AppError>> {
  const own = { attemptId, learner };
  if (await findAttempt(db, own)) return ok({ attemptId });
  const published = await cases.published();
  const found = published.find(({ key }) => key === caseKey);
  if (!found) return err({ code: "case_not_found" });

  const drawn = seedToMeet(found.authored);
  if (!drawn.ok) return drawn;
  const seed = drawn.value;
  const presentation = present(found.authored, seed);
  const { state, events: arrival } = start(presentation);
  const { card } = presentation;
  const begun = { id: attemptId, learner, caseKey, simVersion: SIM_VERSION, seed, card, arrival };
  if (await insertAttempt(db, { ...begun, startedAt: new Date() })) states.set(attemptId, 0, state);
  else if (!(await findAttempt(db, own))) return err({ code: "attempt_not_found" });
  return ok({ attemptId });
}
