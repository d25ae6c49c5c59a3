import type { Case } from "@encephalon/model";
import { type Policy, playPolicy, SIM_VERSION } from "@encephalon/sim";
import { playResult } from "../play-result";
import { type GroupSummary, group } from "./group";

interface CohortPlan {
  readonly cases: readonly Case[];
  readonly policy: Policy;
  readonly n: number;
  readonly seed: number;
}

export interface Cohort extends GroupSummary {
  readonly cases: readonly string[];
  readonly policy: string;
  readonly seed: number;
  readonly simVersion: number;
  readonly byCase: readonly (GroupSummary & { readonly case: string })[];
}

/** Child k of n has seed + k and the case whose turn it is; each is summed up and let go. */
export function runCohort(
  { cases, policy, n, seed }: CohortPlan,
  tell: (line: string) => void,
): Cohort {
  const whole = group();
  const groups = cases.map((authored) => ({ authored, children: group() }));
  for (let k = 1; k <= n; k++) {
    const turn = groups[(k - 1) % groups.length];
    if (!turn) break;
    const { authored, children } = turn;
    const played = playResult(authored, seed + k, playPolicy(authored, seed + k, policy).run);
    whole.add(played);
    children.add(played);
    if (k % 100 === 0) tell(`${k} of ${n} children`);
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
