import type { AnessReading, Case, Chart, Outcome, Report, SimEvent } from "@encephalon/model";
import { judge, type ModelChances } from "@encephalon/scoring";
import { type Run, SIM_VERSION } from "@encephalon/sim";

/** What `play` and `policy` answer. Scripts depend on it: a field may be added, none changed. */
export interface PlayResult {
  readonly case: string;
  readonly seed: number;
  readonly simVersion: number;
  /** To the end of play. */
  readonly chart: Chart;
  /** All of them, hidden ones too, and those under supportive care after the end of play. */
  readonly events: readonly SimEvent[];
  readonly outcome: Outcome;
  readonly aness: readonly AnessReading[];
  readonly report: Report;
}

/** `chances` are the model's at the minutes of `predictionMinutes`; they cost twenty courses each. */
export const playResult = (
  authored: Case,
  seed: number,
  run: Run,
  chances: readonly ModelChances[] = [],
): PlayResult => ({
  case: authored.id,
  seed,
  simVersion: SIM_VERSION,
  chart: run.chart,
  events: run.events,
  outcome: run.outcome,
  aness: run.aness,
  report: judge(run.record, authored.rubric, authored.diagnosis, { aness: run.aness, chances }),
});
