"use client";

import type { Action, Chart } from "@encephalon/model";
import { X } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "../../../elements/button";
import { type DraftLine, readDraft } from "../differential-draft";
import { messages } from "../messages";
import { diagnosisName } from "../names";
import { percentText } from "../read-percent";
import { readSaid, saidTexts } from "../said-draft";
import { readTrigger, triggerTexts } from "../trigger-draft";
import { DiagnosisPicker } from "./diagnosis-picker";
import { PercentFigure, PercentInput } from "./percent-input";
import { SaidFields } from "./said-fields";
import { TriggerFields } from "./trigger-fields";

const words = messages.differential;

const startingLines = ({ differential }: Chart): readonly DraftLine[] =>
  (differential?.entries ?? [])
    .filter(({ diagnosis }) => diagnosis !== "other")
    .map(({ diagnosis, probability }) => ({
      diagnosis,
      percent: percentText(probability),
    }));

function BoardLine({
  line: { diagnosis, percent },
  onChange,
  onRemove,
}: {
  line: DraftLine;
  onChange: (percent: string) => void;
  onRemove: () => void;
}) {
  const name = diagnosisName(diagnosis);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_5rem_2.25rem] items-center gap-2 py-1">
      <span>{name}</span>
      <PercentInput label={words.percent(name)} value={percent} onChange={onChange} />
      <button
        type="button"
        aria-label={words.remove(name)}
        onClick={onRemove}
        className="grid size-9 place-items-center rounded-corner text-soft hover:bg-sunken"
      >
        <X aria-hidden size={16} />
      </button>
    </li>
  );
}

/** The board: each diagnosis with its percent, what speaks for and against, and what set it off. */
export function DifferentialEditor({
  chart,
  disabled,
  onPlay,
}: {
  chart: Chart;
  disabled: boolean;
  onPlay: (action: Action) => void;
}) {
  const [lines, setLines] = useState(() => startingLines(chart));
  const [supporting, setSupporting] = useState(() => readSaid(chart.differential?.for ?? []));
  const [opposing, setOpposing] = useState(() => readSaid(chart.differential?.against ?? []));
  const saidHint = useId();
  const [triggers, setTriggers] = useState(() => triggerTexts(chart.differential?.trigger ?? null));
  const draft = readDraft(lines);
  const cause = readTrigger(triggers);
  const setPercent = (at: number, percent: string) =>
    setLines(lines.map((line, i) => (i === at ? { ...line, percent } : line)));
  const commit = () => {
    if (!draft.ok || !cause.ok) return;
    onPlay({
      kind: "differential",
      entries: draft.entries,
      ...(cause.trigger && { trigger: cause.trigger }),
      for: saidTexts(supporting),
      against: saidTexts(opposing),
    });
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <div>
        <ul>
          {lines.map((line, i) => (
            <BoardLine
              key={line.diagnosis}
              line={line}
              onChange={(percent) => setPercent(i, percent)}
              onRemove={() => setLines(lines.filter((_, at) => at !== i))}
            />
          ))}
          <li className="grid grid-cols-[minmax(0,1fr)_5rem_2.25rem] gap-2 border-line border-t py-2">
            <span>{words.other}</span>
            <PercentFigure value={draft.ok ? draft.other : null} />
          </li>
        </ul>
        <DiagnosisPicker
          taken={lines.map(({ diagnosis }) => diagnosis)}
          onPick={(diagnosis) => setLines([...lines, { diagnosis, percent: "" }])}
        />
        {!draft.ok && lines.length > 0 && (
          <p role="status" className="mt-2 text-danger">
            {words.problems[draft.problem]}
          </p>
        )}
      </div>
      <section
        aria-labelledby={`${saidHint}-heading`}
        className="flex flex-col gap-3 border-line border-t pt-3"
      >
        <div>
          <h3 id={`${saidHint}-heading`} className="font-semibold">
            {words.said}
          </h3>
          <p id={saidHint} className="text-label text-soft">
            {words.saidHint}
          </p>
        </div>
        <SaidFields
          heading={words.for}
          add={words.addFor}
          hint={saidHint}
          draft={supporting}
          onChange={setSupporting}
        />
        <SaidFields
          heading={words.against}
          add={words.addAgainst}
          hint={saidHint}
          draft={opposing}
          onChange={setOpposing}
        />
      </section>
      <TriggerFields texts={triggers} onChange={setTriggers} />
      <div className="sticky -bottom-4 -mx-4 -mb-4 border-line border-t bg-ground px-4 py-3">
        <Button
          type="submit"
          tone="primary"
          disabled={!draft.ok || !cause.ok || disabled}
          className="w-full"
        >
          {words.commit}
        </Button>
      </div>
    </form>
  );
}
