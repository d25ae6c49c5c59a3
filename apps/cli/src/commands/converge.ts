import { ok } from "@encephalon/kernel";
import { casesArgument, numberArgument, optional, policyArgument, seedArgument } from "../argument";
import { command } from "../command";
import { runConvergence } from "../converge/run-convergence";
import { casesNamed, policyNamed } from "../named";
import { printConvergence } from "../print/print-convergence";
import { seedsAfter } from "../seeds-after";

const MOST = 100_000;

export const convergeCommand = command({
  name: "converge",
  does: "plays the same children by whole and by halved steps; exit 1 where that moves an outcome or a median too far",
  takes: { case: casesArgument },
  options: {
    n: optional(numberArgument("children of each case", { low: 1, high: MOST }), 2000),
    policy: optional(policyArgument, "recorded"),
    seed: { ...seedArgument, does: "child k has seed N + k" },
  },
  compute: async ({ case: id, n, policy: name, seed }, { tell }) => {
    const chosen = casesNamed(id);
    if (!chosen.ok) return chosen;
    const policy = policyNamed(name);
    if (!policy.ok) return policy;
    const seeds = seedsAfter(seed, n);
    if (!seeds.ok) return seeds;
    const plan = { cases: chosen.value, policy: policy.value, seeds: seeds.value, seed };
    return ok(await runConvergence(plan, tell));
  },
  print: printConvergence,
  isBroken: ({ within }) => !within,
});
