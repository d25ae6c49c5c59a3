import { type Chances, type ChildCard, type PredictionReport, wallClock } from "@encephalon/model";
import { Section } from "../../../elements/section";
import { ENDS, type End, predictionTexts } from "../../attempt/prediction-draft";
import { messages } from "../messages";
import { ChanceTable } from "./chance-table";
import { PartHeading, scoreText } from "./part-heading";

const words = messages.prediction;

/** A share as it is printed: the whole percents of the three ends sum to 100. */
const shareOf = (chances: Chances | null, end: End): number | null =>
  chances && Number(predictionTexts(chances)[end]) / 100;

type Forecast = PredictionReport["forecasts"][number];

function ForecastTable({
  forecast: { name, at, score, learner, model },
  arrival,
}: {
  forecast: Forecast;
  arrival: ChildCard["arrival"];
}) {
  const rows = ENDS.map((end) => ({
    key: end,
    name: words.ends[end],
    mine: shareOf(learner, end),
    theirs: shareOf(model, end),
  }));
  return (
    <div className="max-w-xl">
      <PartHeading
        name={messages.checkpoints[name]}
        clock={wallClock(arrival, at)}
        judged={scoreText(score)}
      />
      {(learner || model) && (
        <ChanceTable
          rows={rows}
          caption={messages.checkpoints[name]}
          first={words.end}
          theirs={words.model}
        />
      )}
    </div>
  );
}

/** What the learner expected at the first brain image and at the end, beside the model's chances. */
export function Prediction({
  prediction: { forecasts },
  arrival,
}: {
  prediction: PredictionReport;
  arrival: ChildCard["arrival"];
}) {
  const hasImage = forecasts.some(({ name }) => name === "imaging");
  const hasModel = forecasts.some(({ model }) => model !== null);
  return (
    <Section heading={words.heading}>
      <p className="story max-w-story">{words.meaning}</p>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {!hasImage && (
          <div>
            <h3 className="font-medium">{messages.checkpoints.imaging}</h3>
            <p className="text-soft">{words.noImage}</p>
          </div>
        )}
        {forecasts.map((forecast) => (
          <ForecastTable key={forecast.name} forecast={forecast} arrival={arrival} />
        ))}
      </div>
      {hasModel && <p className="text-label text-soft">{words.replays}</p>}
    </Section>
  );
}
