import { setImmediate } from "node:timers/promises";
import { type Attempt, actionsOf, type OwnedAttempt, type ReportToStore } from "@encephalon/db";
import type { Action } from "@encephalon/model";
import { judge, predictionMinutes } from "@encephalon/scoring";
import { type Forecast, forecasting, run, SIM_VERSION } from "@encephalon/sim";
import type { Game } from "../game";

/** The whole attempt from the door to its last action, which is not stored yet, scored and told. */
export async function judgeAttempt(
  { db, cases }: Game,
  { caseKey, seed }: Attempt,
  owned: OwnedAttempt,
  lastAction: Action,
): Promise<ReportToStore> {
  const { authored } = await cases.get(caseKey);
  const rows = await actionsOf(db, owned);
  const actions = [...rows.map(({ action }) => action), lastAction];
  const { record, outcome, aness, trace, after } = run(authored, seed, actions);
  const chances: Forecast[] = [];
  for (const at of predictionMinutes(record)) {
    chances.push(await betweenRequests(forecasting(authored, seed, actions, at)));
  }
  const report = judge(record, authored.rubric, authored.diagnosis, { aness, chances });
  return { simVersion: SIM_VERSION, report, outcome, aness, trace, after };
}

/** Long work a piece at a time, so that nobody else waits for the whole of it. */
async function betweenRequests<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    await setImmediate();
  }
}
