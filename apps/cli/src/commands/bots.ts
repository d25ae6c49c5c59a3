import { type Comparison, comparePolicies } from "@encephalon/authoring";
import { ok, type Result } from "@encephalon/kernel";
import { casesArgument, numberArgument, optional, seedArgument, textArgument } from "../argument";
import { command } from "../command";
import type { Failure } from "../failure";
import { casesNamed, policyNamed } from "../named";
import { printBots } from "../print/print-bots";
import { seedsAfter } from "../seeds-after";

const MOST = 1000;

export const botsCommand = command({
  name: "bots",
  does: "lets every policy play the same children, and says whether the case tells good from bad",
  takes: { case: casesArgument },
  options: {
    n: optional(numberArgument("children of each case", { low: 1, high: MOST }), 40),
    seed: { ...seedArgument, does: "child k has seed N + k" },
    policy: optional(textArgument("NAME", "this policy only, beside the guideline"), undefined),
  },
  compute: ({ case: id, n, seed, policy: name }, { tell }): Result<Comparison, Failure> => {
    const chosen = casesNamed(id);
    if (!chosen.ok) return chosen;
    const policy = name === undefined ? undefined : policyNamed(name);
    if (policy && !policy.ok) return policy;
    const seeds = seedsAfter(seed, n);
    if (!seeds.ok) return seeds;
    const plan = {
      cases: chosen.value,
      seeds: seeds.value,
      ...(policy && { policies: [policy.value] }),
    };
    return ok(comparePolicies(plan, tell));
  },
  print: printBots,
});
