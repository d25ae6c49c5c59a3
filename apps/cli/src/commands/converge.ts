import {
  casesArgument,
  numberArgument,
  optional,
  policyArgument,
  seedArgument,
  workersArgument,
} from "../argument";
import { command } from "../command";
import { runConvergence } from "../converge/run-convergence";
import { casesNamed, policyNamed } from "../named";
import { printConvergence } from "../print/print-convergence";
import { seedsFit } from "../seeds-after";

const MOST = 100_000;

export const convergeCommand = command({
  name: "converge",
  does: "plays the same children by whole and by halved steps; exit 1 where that moves an outcome or a median too far",
  takes: { case: casesArgument },
  options: {
    n: optional(numberArgument("children of each case", { low: 1, high: MOST }), 2000),
    policy: optional(policyArgument, "recorded"),
    seed: { ...seedArgument, does: "child k has seed N + k" },
    workers: workersArgument,
  },
  compute: async ({ case: id, n, policy: name, seed, workers }, world) => {
    const chosen = casesNamed(id);
    if (!chosen.ok) return chosen;
    const policy = policyNamed(name);
    if (!policy.ok) return policy;
    const fit = seedsFit(seed, n);
    if (!fit.ok) return fit;
    return runConvergence({ cases: chosen.value, policy: name, n, seed, workers }, world);
  },
  print: printConvergence,
  fails: ({ within }) => !within,
});
