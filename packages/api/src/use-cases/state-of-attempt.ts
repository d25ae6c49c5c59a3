import { type Attempt, actionsOf, type OwnedAttempt } from "@encephalon/db";
import { present, type SimState, start, step } from "@encephalon/sim";
import type { Game } from "../game";

/** The child after action `number`: from memory, or replayed from what is stored. */
export async function stateOfAttempt(
  game: Game,
  attempt: Attempt,
  owned: OwnedAttempt,
  number: number,
): Promise<SimState> {
  return game.states.get(attempt.id, number) ?? replayed(game, attempt, owned, number);
}

async function replayed(
  { db, cases }: Game,
  { caseKey, seed }: Attempt,
  owned: OwnedAttempt,
  number: number,
): Promise<SimState> {
  const { authored } = await cases.get(caseKey);
  const rows = await actionsOf(db, owned);
  return rows
    .filter((row) => row.number <= number)
    .reduce((state, { action }) => step(state, action).state, start(present(authored, seed)).state);
}
