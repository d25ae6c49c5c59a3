import { roundTo } from "@encephalon/kernel";
import type { AnessReading, AttemptRecord, Report, Rubric, Verdict } from "@encephalon/model";
import { harmsIn } from "./harms/harms";
import { verdictOn } from "./judge-criterion";
import { type Ledger, ledgerOf } from "./ledger";
import { judgePrediction, type ModelChances } from "./prediction";
import { recognise } from "./recognition";
import { judgeSeverity } from "./severity";

/** What the simulator knows beside the record; what is not given is not judged. */
export interface Measures {
  /** The severity score as the chart allowed it. */
  readonly aness?: readonly AnessReading[];
  /** The model's chances at the checkpoints at which a prediction is asked for. */
  readonly chances?: readonly ModelChances[];
}

/**
 * The report on an attempt: process, harms, recognition and prediction, apart and never netted. It reads
 * what happened up to the end of play, and never what became of the child. `diagnosis` is the case's own.
 */
export function judge(
  record: AttemptRecord,
  rubric: Rubric,
  diagnosis: string,
  { aness = [], chances = [] }: Measures = {},
): Report {
  const ledger = ledgerOf(record);
  return {
    ...marksIn(ledger, rubric, diagnosis),
    recognition: recognise(ledger),
    prediction: judgePrediction(ledger, chances),
    severity: judgeSeverity(ledger, aness),
  };
}

/** Of a report what is counted over many attempts; the rest of it is not made. */
export type Marks = Pick<Report, "process" | "harms">;

export const marksOf = (record: AttemptRecord, rubric: Rubric, diagnosis: string): Marks =>
  marksIn(ledgerOf(record), rubric, diagnosis);

function marksIn(ledger: Ledger, rubric: Rubric, diagnosis: string): Marks {
  const criteria = rubric.criteria.map((criterion) => verdictOn(ledger, criterion, diagnosis));
  return {
    process: { score: processScore(criteria), criteria },
    harms: harmsIn(ledger, diagnosis),
  };
}

/** 100 · Σ(w·s) / Σw over the scored criteria that applied. */
function processScore(criteria: readonly Verdict[]): number {
  const counted = criteria.filter(({ applied, scored }) => applied && scored);
  const possible = counted.reduce((sum, verdict) => sum + verdict.possible, 0);
  const earned = counted.reduce((sum, verdict) => sum + verdict.earned, 0);
  return possible === 0 ? 0 : roundTo((100 * earned) / possible, 1);
}
