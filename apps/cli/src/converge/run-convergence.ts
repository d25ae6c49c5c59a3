import type { Case } from "@encephalon/model";
import { type Policy, SIM_VERSION, SLOW_STEP } from "@encephalon/sim";
import { armOf } from "./arm";
import { type CaseConvergence, convergenceOf, LIMITS } from "./compare";
import { halvedPlayer } from "./halved";

interface ConvergencePlan {
  readonly cases: readonly Case[];
  readonly policy: Policy;
  /** The same children of each case. */
  readonly seeds: readonly number[];
  readonly seed: number;
}

export interface Convergence {
  readonly policy: string;
  /** Children of each case, by each step. */
  readonly n: number;
  readonly seed: number;
  readonly simVersion: number;
  readonly limits: typeof LIMITS;
  readonly cases: readonly CaseConvergence[];
  readonly within: boolean;
}

/** Whole steps in this process, halved ones in another at the same time. */
export async function runConvergence(
  { cases, policy, seeds, seed }: ConvergencePlan,
  tell: (line: string) => void,
): Promise<Convergence> {
  const player = halvedPlayer();
  const compared: CaseConvergence[] = [];
  try {
    for (const authored of cases) {
      const coming = player.play({ case: authored.id, policy: policy.name, seeds });
      const whole = armOf(authored, seeds, policy);
      const { slowStep, arm } = await coming;
      if (2 * slowStep !== SLOW_STEP)
        throw new Error(`${slowStep} is not half of ${SLOW_STEP} min.`);
      compared.push(convergenceOf(authored.id, whole, arm));
      tell(`${authored.id}: ${compared.length} of ${cases.length} cases`);
    }
  } finally {
    player.end();
  }
  return {
    policy: policy.name,
    n: seeds.length,
    seed,
    simVersion: SIM_VERSION,
    limits: LIMITS,
    cases: compared,
    within: compared.every((one) => one.within),
  };
}
