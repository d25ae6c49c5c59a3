import { err, ok } from "@encephalon/kernel";
import { numberArgument, policyArgument, seedArgument, textArgument } from "../argument";
import { runCohort } from "../cohort/run-cohort";
import { command } from "../command";
import { failure } from "../failure";
import { casesNamed, policyNamed } from "../named";
import { printCohort } from "../print/print-cohort";

const LAST_SEED = 4_294_967_295;
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
    if (seed + n > LAST_SEED) {
      return err(failure("seed_too_large", `seed + n goes beyond the last seed, ${LAST_SEED}.`));
    }
    return ok(runCohort({ cases: chosen.value, policy: policy.value, n, seed }, tell));
  },
  print: printCohort,
});
