import { compareOutcomes, type Outcomes } from "@encephalon/authoring";
import { courseTables } from "@encephalon/content";
import { ok, type Result } from "@encephalon/kernel";
import { type Case, KINDS_OF_CARE } from "@encephalon/model";
import { SIM_VERSION } from "@encephalon/sim";
import {
  casesArgument,
  numberArgument,
  optional,
  seedArgument,
  workersArgument,
} from "../argument";
import { playChildren } from "../children/play-children";
import { command } from "../command";
import type { Failure } from "../failure";
import { casesNamed } from "../named";
import type { OutcomesTask } from "../outcomes/outcomes-child";
import { printOutcomes } from "../print/print-outcomes";
import { seedsAfter, seedsFit } from "../seeds-after";

const MOST = 100_000;

export interface OutcomesAnswer extends Outcomes {
  /** Children of each case under each kind of care, the same ones. */
  readonly n: number;
  readonly seed: number;
  readonly simVersion: number;
}

export const outcomesCommand = command({
  name: "outcomes",
  does: "compares what becomes of children under good, recorded and no specific care with the cases' outcome rows",
  takes: { case: optional(casesArgument, "all") },
  options: {
    n: numberArgument("children of each case, the same under each kind of care", {
      low: 1,
      high: MOST,
    }),
    seed: { ...seedArgument, does: "child k has seed N + k" },
    workers: workersArgument,
  },
  compute: async (
    { case: id, n, seed, workers },
    world,
  ): Promise<Result<OutcomesAnswer, Failure>> => {
    const chosen = casesNamed(id);
    if (!chosen.ok) return chosen;
    const fit = seedsFit(seed, n);
    if (!fit.ok) return fit;
    const tabled = chosen.value.filter((authored) => courseTables[authored.id]);
    const sums = compareOutcomes(tabled, (authored) => courseTables[authored.id]);
    const children = {
      kind: "outcomes",
      tasks: tasksOf(tabled, seedsAfter(seed, n)),
      n: n * tabled.length * KINDS_OF_CARE.length,
      workers,
    } as const;
    const played = await playChildren(
      {
        ...children,
        onRecord: (end, { case: told, policy }) => sums.add(String(told), policy, end),
      },
      world,
    );
    return played.ok ? ok({ n, seed, simVersion: SIM_VERSION, ...sums.summary() }) : played;
  },
  print: printOutcomes,
});

function* tasksOf(cases: readonly Case[], seeds: readonly number[]): Generator<OutcomesTask> {
  for (const seed of seeds) {
    for (const { id } of cases) {
      for (const policy of KINDS_OF_CARE) yield { case: id, seed, policy };
    }
  }
}
