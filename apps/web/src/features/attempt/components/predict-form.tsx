"use client";

import { type Action, type Chart, chancesOf } from "@encephalon/model";
import { useId } from "react";
import { Button } from "../../../elements/button";
import { recordOf, text } from "../draft-shape";
import { messages } from "../messages";
import { ENDS, type PredictionDraft, predictionTexts, readPrediction } from "../prediction-draft";
import { useDraft } from "../use-draft";
import { DraftNotice } from "./draft-notice";
import { FormFoot } from "./form-foot";
import { PercentFigure, PercentInput } from "./percent-input";

const words = messages.predict;
const draftShape = recordOf(ENDS, text);

function problemText(draft: PredictionDraft): string | null {
  if (draft.ok || draft.sum === 0) return null;
  if (draft.sum === null) return words.notANumber;
  if (draft.sum > 100) return words.tooMuch(draft.sum - 100);
  return draft.sum === 100 ? words.empty : words.missing(100 - draft.sum);
}

const LINE = "grid min-h-13 grid-cols-[minmax(0,1fr)_5rem] items-center gap-4 py-1";

/** What the learner expects for this child: the chances of the three ends at 12 months. */
export function PredictForm({
  chart: { prediction },
  disabled,
  saidId,
  onPlay,
}: {
  chart: Chart;
  disabled: boolean;
  /** For what is asked. */
  saidId: string;
  onPlay: (action: Action) => void;
}) {
  const means = useId();
  const kept = useDraft("predict", draftShape, () =>
    predictionTexts(prediction && chancesOf(prediction)),
  );
  const texts = kept.draft;
  const draft = readPrediction(texts);
  const sum = draft.ok ? 100 : draft.sum;
  const isWrong = sum === null || sum > 100;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.ok) onPlay(draft.action);
      }}
    >
      <p id={saidId} className="story">
        {words.asked}
      </p>
      <DraftNotice {...kept} />
      <div>
        <ul>
          {ENDS.map((end) => (
            <li key={end} className={LINE}>
              <span>
                {words.ends[end].name}
                <span id={`${means}-${end}`} className="block text-label text-soft">
                  {words.ends[end].means}
                </span>
              </span>
              <PercentInput
                label={words.percent(words.ends[end].name)}
                describedBy={`${means}-${end}`}
                value={texts[end]}
                onChange={(percent) => kept.change({ ...texts, [end]: percent })}
              />
            </li>
          ))}
        </ul>
        <p className={`${LINE} mt-1 border-line border-t font-medium`}>
          <span>
            {words.together}{" "}
            <span
              role="status"
              className={`ml-2 font-normal ${isWrong ? "text-danger" : "text-soft"}`}
            >
              {problemText(draft)}
            </span>
          </span>
          <PercentFigure value={sum} />
        </p>
      </div>
      <p className="text-label text-soft">{words.scale}</p>
      <FormFoot>
        <Button type="submit" tone="primary" disabled={!draft.ok || disabled} className="w-full">
          {words.commit}
        </Button>
      </FormFoot>
    </form>
  );
}
