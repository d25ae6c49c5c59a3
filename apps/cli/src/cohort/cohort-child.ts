import type { HarmFinding, Outcome } from "@encephalon/model";
import { marksOf } from "@encephalon/scoring";
import { playUntraced } from "@encephalon/sim";
import { authoredOf, type ChildTask, policyOf } from "../children/child-task";
import { type ChildResults, childResults } from "./child-results";

/** What a cohort keeps of a child until it has been summed up. */
export interface CohortRecord {
  /** Its id. */
  readonly case: string;
  readonly seed: number;
  readonly outcome: Outcome;
  /** Process score, 0 to 100. */
  readonly process: number;
  /** Each kind of harm once. */
  readonly harms: readonly Pick<HarmFinding, "code" | "title" | "severity">[];
  readonly results: ChildResults;
}

export function cohortChild(task: ChildTask): CohortRecord {
  const authored = authoredOf(task);
  const { run } = playUntraced(authored, task.seed, policyOf(task));
  const { process, harms } = marksOf(run.record, authored.rubric, authored.diagnosis);
  const once = new Map(harms.map((harm) => [harm.code, harm]));
  return {
    case: authored.id,
    seed: task.seed,
    outcome: run.outcome,
    process: process.score,
    harms: [...once.values()].map(({ code, title, severity }) => ({ code, title, severity })),
    results: childResults(run.events),
  };
}
