import { ABLATIONS, type Ablation, validationOf } from "@encephalon/authoring";
import { err, ok, type Result } from "@encephalon/kernel";
import {
  numberArgument,
  optional,
  switchArgument,
  wordArgument,
  workersArgument,
} from "../argument";
import { command } from "../command";
import { type Failure, failure } from "../failure";
import { printValidation } from "../print/print-validation";
import { ablatedValidation, baseCohort } from "../validation/run-validation";
import { type Summary, summaryOf, unmoved } from "../validation/summary";

const MOST = 20_000;
/** Children of the stored base cohort. */
export const STORED = 1000;

export interface Validated extends ReturnType<typeof validationOf> {
  readonly ablation: Ablation | null;
  readonly summary: Summary;
  /** Rows that name the ablation and pass under it: it does not refute them. */
  readonly unmoved: readonly string[];
}

export const validateCommand = command({
  name: "validate",
  does: "holds the model against published series, row by row; exit 1 when a row fails",
  takes: {},
  options: {
    n: optional(numberArgument("children of the base cohort", { low: 50, high: MOST }), STORED),
    ablation: optional(wordArgument("NAME", "in a world without it", ABLATIONS), undefined),
    write: switchArgument("writes docs/validation.md, its plots and its data, ablations and all"),
    "freeze-first": switchArgument("and keeps this result of the series kept back for good"),
    workers: workersArgument,
  },
  compute: async (
    { n, ablation, write, "freeze-first": freeze, workers },
    world,
  ): Promise<Result<Validated, Failure>> => {
    if (write && (ablation !== undefined || n !== STORED)) {
      return err(failure("not_whole", `--write takes ${STORED} children and no ablation.`));
    }
    if (freeze && !write) return err(failure("not_whole", "--freeze-first goes with --write."));
    const hands = { world, workers };
    const base = await baseCohort(n, hands);
    if (!base.ok) return base;
    if (write) {
      const { writeValidation } = await import("../validation/write-validation");
      const written = await writeValidation(base.value, freeze, hands);
      if (!written.ok) return written;
    }
    const seen = ablation
      ? await ablatedValidation(base.value, ablation, hands)
      : ok(validationOf(base.value));
    if (!seen.ok) return seen;
    const found = seen.value;
    return ok({
      ...found,
      // Weights of thousands of children are no answer to anybody.
      mixtures: found.mixtures.map((mixture) => ({ ...mixture, weights: [] })),
      ablation: ablation ?? null,
      summary: summaryOf(found),
      unmoved: ablation ? unmoved(found.verdicts, ablation).map(({ id }) => id) : [],
    });
  },
  print: printValidation,
  fails: ({ verdicts }) => verdicts.some(({ passes }) => !passes),
});
