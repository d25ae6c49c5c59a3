import { ok } from "@encephalon/kernel";
import { numberArgument, policyArgument, seedArgument, textArgument } from "../argument";
import { runCohort } from "../cohort/run-cohort";
import { command } from "../command";
import { casesNamed, policyNamed } from "../named";
import { printCohort } from "../print/print-cohort";
import { seedsAfter } from "../seeds-after";

const MOST = 1_000_000;

export const cohortCommand = command({
  name: "cohort",
  does: "lets a policy play many children, N in total, and sums them up with intervals",
  takes: { case: textArgument("CASE|all", "a case id, or all: the children are dealt evenly") },
  options: {
    policy: policyArgument,
    n: numberArgument("how many children", { low: 1, high: MOST }),
    seed: { ...seedArgument, does: "child k has seed N + k" },
  },
  compute: ({ case: id, policy: name, n, seed }, { tell }) => {
    const chosen = casesNamed(id);
    if (!chosen.ok) return chosen;
    const policy = policyNamed(name);
    if (!policy.ok) return policy;
    const seeds = seedsAfter(seed, n);
    if (!seeds.ok) return seeds;
    return ok(
      runCohort({ cases: chosen.value, policy: policy.value, seeds: seeds.value, seed }, tell),
    );
  },
  print: printCohort,
});
