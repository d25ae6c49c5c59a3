import { parametersOf, type Sensitivity, sensitivity } from "@encephalon/authoring";
import { ok, type Result } from "@encephalon/kernel";
import type { Case } from "@encephalon/model";
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
import { printSensitivity } from "../print/print-sensitivity";
import { seedsAfter, seedsFit } from "../seeds-after";
import type { SensitivityTask } from "../sensitivity/sensitivity-child";

const MOST = 10_000;

export interface SensitivityAnswer extends Sensitivity {
  readonly cases: readonly string[];
  readonly policy: "good";
  /** Children of each case for each parameter, the same ones. */
  readonly n: number;
  readonly seed: number;
  readonly simVersion: number;
}

export const sensitivityCommand = command({
  name: "sensitivity",
  does: "sets each driver and vulnerability to either end of its range, under good care: what deaths and good ends hang on",
  takes: { case: optional(casesArgument, "all") },
  options: {
    n: numberArgument("children of each case, played at both ends of each parameter", {
      low: 1,
      high: MOST,
    }),
    seed: { ...seedArgument, does: "child k has seed N + k" },
    workers: workersArgument,
  },
  compute: async (
    { case: id, n, seed, workers },
    world,
  ): Promise<Result<SensitivityAnswer, Failure>> => {
    const chosen = casesNamed(id);
    if (!chosen.ok) return chosen;
    const fit = seedsFit(seed, n);
    if (!fit.ok) return fit;
    const cases = chosen.value;
    const tornado = sensitivity(cases);
    const children = {
      kind: "sensitivity",
      tasks: tasksOf(cases, seedsAfter(seed, n)),
      n: n * cases.flatMap(parametersOf).length,
      workers,
    } as const;
    const played = await playChildren(
      { ...children, onRecord: (fates, task) => tornado.add(task.case, task.parameter, fates) },
      world,
    );
    if (!played.ok) return played;
    const told = { cases: cases.map((one) => one.id), policy: "good", n, seed } as const;
    return ok({ ...told, simVersion: SIM_VERSION, ...tornado.summary() });
  },
  print: printSensitivity,
});

function* tasksOf(cases: readonly Case[], seeds: readonly number[]): Generator<SensitivityTask> {
  for (const seed of seeds) {
    for (const authored of cases) {
      for (const parameter of parametersOf(authored)) yield { case: authored.id, seed, parameter };
    }
  }
}
