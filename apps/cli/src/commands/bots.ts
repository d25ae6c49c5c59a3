import type { Comparison } from "@encephalon/authoring";
import type { Result } from "@encephalon/kernel";
import {
  casesArgument,
  numberArgument,
  optional,
  seedArgument,
  textArgument,
  workersArgument,
} from "../argument";
import { compareOnWorkers } from "../bots/compare-on-workers";
import { command } from "../command";
import type { Failure } from "../failure";
import { casesNamed, policyNamed } from "../named";
import { printBots } from "../print/print-bots";
import { seedsAfter, seedsFit } from "../seeds-after";

const MOST = 1000;

export const botsCommand = command({
  name: "bots",
  does: "lets every policy play the same children, and says whether the case tells good from bad",
  takes: { case: casesArgument },
  options: {
    n: optional(numberArgument("children of each case", { low: 1, high: MOST }), 40),
    seed: { ...seedArgument, does: "child k has seed N + k" },
    policy: optional(textArgument("NAME", "this policy only, beside the guideline"), undefined),
    workers: workersArgument,
  },
  compute: async (
    { case: id, n, seed, policy: name, workers },
    world,
  ): Promise<Result<Comparison, Failure>> => {
    const chosen = casesNamed(id);
    if (!chosen.ok) return chosen;
    const policy = name === undefined ? undefined : policyNamed(name);
    if (policy && !policy.ok) return policy;
    const fit = seedsFit(seed, n);
    if (!fit.ok) return fit;
    const plan = {
      cases: chosen.value,
      seeds: seedsAfter(seed, n),
      ...(policy && { policies: [policy.value] }),
    };
    return compareOnWorkers(plan, workers, world);
  },
  print: printBots,
});
