import { roundTo } from "@encephalon/kernel";
import {
  type AttemptRecord,
  type Chances,
  chancesOf,
  type PredictionReport,
} from "@encephalon/model";
import { checkpointsReached, type Reached, standingAt } from "./checkpoints";
import { type Ledger, ledgerOf } from "./ledger";
import { meanScore } from "./mean-score";
import { quadraticScore } from "./quadratic-score";

/** The model's chances for this child under the care up to a minute; the simulator counts them. */
export interface ModelChances extends Chances {
  readonly at: number;
}

type Asked = Reached & { readonly name: "imaging" | "final" };

const isAsked = (reached: Reached): reached is Asked =>
  reached.name === "imaging" || reached.name === "final";

/** The minutes of which the model's chances are wanted: none where nothing was predicted. */
export function predictionMinutes(record: AttemptRecord): readonly number[] {
  const ledger = ledgerOf(record);
  if (ledger.of.predicted.length === 0) return [];
  return checkpointsReached(ledger)
    .filter(isAsked)
    .map(({ at }) => at);
}

/**
 * The learner's chances of death, POPC 1 to 2 and POPC 3 to 5 at the first brain image and at the end,
 * against the model's own for that minute, never against the one end that came.
 */
export function judgePrediction(ledger: Ledger, models: readonly ModelChances[]): PredictionReport {
  const forecasts = checkpointsReached(ledger)
    .filter(isAsked)
    .map((reached) => {
      const { name, at } = reached;
      // Blood results ask for no prediction, so they do not close the one that an image asks for.
      const predicted = standingAt(ledger.of.predicted, {
        ...reached,
        next: ledger.end + 1,
      })?.event;
      const learner = predicted ? chancesOf(predicted) : null;
      const model = models.find((each) => each.at === at);
      const score =
        learner && model ? roundTo(quadraticScore(inOrder(learner), inOrder(model)), 4) : null;
      return { name, at, score, learner, model: model ? rounded(model) : null };
    });
  return { score: meanScore(forecasts.map(({ score }) => score)), forecasts };
}

const inOrder = ({ death, good, poor }: Chances): readonly number[] => [death, good, poor];

const rounded = ({ death, good, poor }: Chances): Chances => ({
  death: roundTo(death, 4),
  good: roundTo(good, 4),
  poor: roundTo(poor, 4),
});
