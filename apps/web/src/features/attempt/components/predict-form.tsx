"use client";

import { popcText } from "@encephalon/clinical";
import type { Action, Chart } from "@encephalon/model";
import { useState } from "react";
import { Button } from "../../../elements/button";
import { ChoiceGroup } from "../../../elements/choice-group";
import { TextField } from "../../../elements/field";
import { messages } from "../messages";

const words = messages.predict;

const steps = [1, 2, 3, 4, 5, 6].map((step) => ({
  value: String(step),
  label: `${step} · ${popcText(step) ?? ""}`,
}));

const asPercent = (text: string): number | null => {
  const percent = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return percent <= 100 ? percent : null;
};

/** What the learner expects for this child: the state at discharge and the risk of death. */
export function PredictForm({
  chart: { prediction },
  disabled,
  onPlay,
}: {
  chart: Chart;
  disabled: boolean;
  onPlay: (action: Action) => void;
}) {
  const [popc, setPopc] = useState<string | null>(prediction ? String(prediction.popc) : null);
  const [risk, setRisk] = useState(
    prediction ? String(Math.round(prediction.mortality * 100)) : "",
  );
  const percent = asPercent(risk);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (popc && percent !== null) {
          onPlay({ kind: "predict", popc: Number(popc), mortality: percent / 100 });
        }
      }}
    >
      <ChoiceGroup legend={words.popc} choices={steps} value={popc} onChange={setPopc} />
      <div className="max-w-48">
        <TextField
          label={words.mortality}
          inputMode="numeric"
          value={risk}
          onChange={(event) => setRisk(event.target.value)}
          error={risk !== "" && percent === null ? words.badMortality : undefined}
          className="figures text-right"
        />
      </div>
      <Button type="submit" tone="primary" disabled={!popc || percent === null || disabled}>
        {words.commit}
      </Button>
    </form>
  );
}
