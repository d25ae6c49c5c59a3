import { roundTo } from "@encephalon/kernel";
import type { AttemptRecord, Report, Rubric, Verdict } from "@encephalon/model";
import { harmsIn } from "./harms/harms";
import { verdictOn } from "./judge-criterion";
import { ledgerOf } from "./ledger";
import { recognise } from "./recognition";

/**
 * The report on an attempt: process, harms and recognition, apart and never netted. It reads what
 * happened up to the end of play, and never what became of the child. `diagnosis` is the case's own.
 */
export function judge(record: AttemptRecord, rubric: Rubric, diagnosis: string): Report {
  const ledger = ledgerOf(record);
  const criteria = rubric.criteria.map((criterion) => verdictOn(ledger, criterion, diagnosis));
  return {
    process: { score: processScore(criteria), criteria },
    harms: harmsIn(ledger, diagnosis),
    recognition: recognise(ledger),
  };
}

/** 100 · Σ(w·s) / Σw over the scored criteria that applied. */
export function processScore(criteria: readonly Verdict[]): number {
  const counted = criteria.filter(({ applied, scored }) => applied && scored);
  const possible = counted.reduce((sum, verdict) => sum + verdict.possible, 0);
  const earned = counted.reduce((sum, verdict) => sum + verdict.earned, 0);
  return possible === 0 ? 0 : roundTo((100 * earned) / possible, 1);
}
