import type { Case } from "@encephalon/model";
import { marksOf } from "@encephalon/scoring";
import { type Policy, playUntraced } from "@encephalon/sim";

/** How one policy did on one child. */
export interface Played {
  readonly seed: number;
  readonly process: number;
  readonly severe: boolean;
  readonly harmed: boolean;
  /** POPC a year on; 6 for the dead. */
  readonly popc: number;
}

export function playChild(authored: Case, policy: Policy, seed: number): Played {
  const { run } = playUntraced(authored, seed, policy);
  const { process, harms } = marksOf(run.record, authored.rubric, authored.diagnosis);
  return {
    seed,
    process: process.score,
    severe: harms.some(({ severity }) => severity === "severe"),
    harmed: harms.length > 0,
    popc: run.outcome.popc.month12,
  };
}
