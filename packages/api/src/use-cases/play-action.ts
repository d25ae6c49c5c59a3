import {
  type AppendError,
  type AppendRequest,
  appendAction,
  type Over,
  type Play,
  type StoredAction,
} from "@encephalon/db";
import { err, ok, type Result } from "@encephalon/kernel";
import type { LearnerEvent, SimEvent } from "@encephalon/model";
import { SIM_VERSION, type SimState, step } from "@encephalon/sim";
import type { AppError } from "../errors";
import { eventsForBrowser } from "../events-for-browser";
import type { Game } from "../game";
import { judgeAttempt } from "./judge-attempt";
import { stateOfAttempt } from "./state-of-attempt";

export interface PlayedAnswer {
  readonly number: number;
  readonly clock: number;
  readonly over: Over;
  /** What this action caused. */
  readonly events: readonly LearnerEvent[];
}

type Outdated = { readonly code: "outdated" };

/** Plays one action: design, "Appending an action". The database does (a) to (f), this (d) and (g). */
export async function playAction(
  game: Game,
  request: AppendRequest,
): Promise<Result<PlayedAnswer, AppError>> {
  const stepped: { state?: SimState } = {};
  const play: Play<Outdated> = async (attempt, last) => {
    if (attempt.simVersion !== SIM_VERSION) return err({ code: "outdated" });
    const { state, events } = step(
      await stateOfAttempt(game, attempt, request, last),
      request.action,
    );
    stepped.state = state;
    const report = state.over ? await judgeAttempt(game, attempt, request, request.action) : null;
    const ended = report && ({ over: diedIn(events) ? "died" : "finished", report } as const);
    return ok({ events, clock: state.clock, ended });
  };

  const appended = await appendAction(game.db, request, play);
  if (!appended.ok) return err(forLearner(appended.error));
  const { row, fresh } = appended.value;
  if (fresh && stepped.state) remember(game, row, stepped.state);
  return ok(answer(row));
}

/** A state that is over is never asked for again. */
function remember({ states }: Game, { attemptId, number }: StoredAction, state: SimState): void {
  if (state.over) states.delete(attemptId);
  else states.set(attemptId, number, state);
}

const answer = ({ number, clock, events }: StoredAction): PlayedAnswer => ({
  number,
  clock,
  over: overAfter(events),
  events: eventsForBrowser(events),
});

const diedIn = (events: readonly SimEvent[]): boolean => events.some(({ kind }) => kind === "died");

/** Read off the events, so that a repeated request gets the answer that the first one got. */
function overAfter(events: readonly SimEvent[]): Over {
  if (diedIn(events)) return "died";
  return events.some(({ kind }) => kind === "finished") ? "finished" : "no";
}

const forLearner = (error: AppendError | Outdated): AppError =>
  error.code === "stale" ? { ...error, events: eventsForBrowser(error.events) } : error;
