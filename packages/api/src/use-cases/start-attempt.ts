import { randomInt, randomUUID } from "node:crypto";
import { insertAttempt } from "@encephalon/db";
import { err, ok, type Result } from "@encephalon/kernel";
import { present, SIM_VERSION, start } from "@encephalon/sim";
import type { AppError } from "../errors";
import type { Game } from "../game";

/** Seed 0 is the authored child itself, and the command line's; learners get 32 bits from 1. */
const drawSeed = (): number => randomInt(1, 2 ** 32);

/** Begins a published case with a child of its own. */
export async function startAttempt(
  { db, cases, states }: Game,
  learner: string,
  { caseKey }: { readonly caseKey: string },
): Promise<Result<{ attemptId: string }, AppError>> {
  const published = await cases.published();
  const found = published.find(({ key }) => key === caseKey);
  if (!found) return err({ code: "case_not_found" });

  const attemptId = randomUUID();
  const seed = drawSeed();
  const presentation = present(found.authored, seed);
  const { state, events } = start(presentation);
  const { card } = presentation;
  const startedAt = new Date();
  const simVersion = SIM_VERSION;
  const arrival = events;
  await insertAttempt(db, {
    id: attemptId,
    learner,
    caseKey,
    simVersion,
    seed,
    card,
    arrival,
    startedAt,
  });
  states.set(attemptId, 0, state);
  return ok({ attemptId });
}
