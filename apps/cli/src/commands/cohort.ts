import { ok, type Result } from "@encephalon/kernel";
import {
  numberArgument,
  policyArgument,
  seedArgument,
  textArgument,
  workersArgument,
} from "../argument";
import { playChildren } from "../children/play-children";
import { type Cohort, cohortOf, cohortTasks } from "../cohort/cohort";
import { command } from "../command";
import type { Failure } from "../failure";
import { casesNamed, policyNamed } from "../named";
import { printCohort } from "../print/print-cohort";
import { seedsFit } from "../seeds-after";

const MOST = 1_000_000;

export const cohortCommand = command({
  name: "cohort",
  does: "lets a policy play many children, N in total, and sums them up with intervals",
  takes: { case: textArgument("CASE|all", "a case id, or all: the children are dealt evenly") },
  options: {
    policy: policyArgument,
    n: numberArgument("how many children", { low: 1, high: MOST }),
    seed: { ...seedArgument, does: "child k has seed N + k" },
    workers: workersArgument,
  },
  compute: async (
    { case: id, policy: name, n, seed, workers },
    world,
  ): Promise<Result<Cohort, Failure>> => {
    const chosen = casesNamed(id);
    if (!chosen.ok) return chosen;
    const policy = policyNamed(name);
    if (!policy.ok) return policy;
    const fit = seedsFit(seed, n);
    if (!fit.ok) return fit;
    const plan = { cases: chosen.value, policy: name, n, seed };
    const cohort = cohortOf(plan);
    const children = { kind: "cohort", tasks: cohortTasks(plan), n, workers } as const;
    const played = await playChildren({ ...children, onRecord: cohort.add }, world);
    return played.ok ? ok(cohort.summary()) : played;
  },
  print: printCohort,
});
