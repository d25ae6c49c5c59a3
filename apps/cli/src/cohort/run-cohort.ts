import type { Case } from "@encephalon/model";
import { type Policy, playPolicy, SIM_VERSION } from "@encephalon/sim";
import { playResult } from "../play-result";
import { type GroupSummary, group } from "./group";

interface CohortPlan {
  readonly cases: readonly Case[];
  readonly policy: Policy;
  /** Each child's own, all after `seed`. */
  readonly seeds: readonly number[];
  readonly seed: number;
}

export interface Cohort extends GroupSummary {
  readonly cases: readonly string[];
  readonly policy: string;
  readonly seed: number;
  readonly simVersion: number;
  readonly byCase: readonly (GroupSummary & { readonly case: string })[];
}

/** Each child has the case whose turn it is, and is summed up and let go. */
export function runCohort(
  { cases, policy, seeds, seed }: CohortPlan,
  tell: (line: string) => void,
): Cohort {
  const whole = group();
  const groups = cases.map((authored) => ({ authored, children: group() }));
  for (const [k, own] of seeds.entries()) {
    const turn = groups[k % groups.length];
    if (!turn) break;
    const { authored, children } = turn;
    const played = playResult(authored, own, playPolicy(authored, own, policy).run);
    whole.add(played);
    children.add(played);
    if ((k + 1) % 100 === 0) tell(`${k + 1} of ${seeds.length} children`);
  }
  return {
    cases: cases.map(({ id }) => id),
    policy: policy.name,
    seed,
    simVersion: SIM_VERSION,
    ...whole.summary(),
    byCase: groups.map(({ authored, children }) => ({ case: authored.id, ...children.summary() })),
  };
}
