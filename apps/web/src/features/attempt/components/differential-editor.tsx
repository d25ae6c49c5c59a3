"use client";

import type { Action, Chart } from "@encephalon/model";
import { X } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "../../../elements/button";
import {
  type BoardDraft,
  boardShape,
  type DraftLine,
  type DraftProblem,
  isWrong,
  problemToTell,
  readDraft,
} from "../differential-draft";
import { messages } from "../messages";
import { diagnosisName } from "../names";
import { percentText } from "../read-percent";
import { readSaid, saidTexts } from "../said-draft";
import { readTrigger, triggerTexts } from "../trigger-draft";
import { useDraft } from "../use-draft";
import { DiagnosisPicker } from "./diagnosis-picker";
import { DraftNotice } from "./draft-notice";
import { FormFoot } from "./form-foot";
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
  wrong,
  onChange,
  onLeave,
  onRemove,
}: {
  line: DraftLine;
  wrong: boolean;
  onChange: (percent: string) => void;
  onLeave: () => void;
  onRemove: () => void;
}) {
  const name = diagnosisName(diagnosis);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_5rem_2.25rem] items-center gap-2 py-1">
      <span>{name}</span>
      <PercentInput
        label={words.percent(name)}
        value={percent}
        wrong={wrong}
        onChange={onChange}
        onLeave={onLeave}
      />
      <button
        type="button"
        aria-label={words.remove(name)}
        onClick={onRemove}
        className="grid size-9 place-items-center rounded-corner text-soft hover:bg-sunken finger:h-11"
      >
        <X aria-hidden size={16} />
      </button>
    </li>
  );
}

/** Each diagnosis with its percent, and what is left of 100. */
function Board({
  lines,
  left,
  problem,
  onLines,
  onLeave,
}: {
  lines: readonly DraftLine[];
  /** The diagnoses whose field was left, or was sent. */
  left: ReadonlySet<string>;
  problem: DraftProblem | null;
  onLines: (lines: readonly DraftLine[]) => void;
  onLeave: (diagnosis: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const draft = readDraft(lines);
  const setPercent = (at: number, percent: string) =>
    onLines(lines.map((line, i) => (i === at ? { ...line, percent } : line)));
  const remove = (at: number) => {
    onLines(lines.filter((_, i) => i !== at));
    list.current?.focus(); // what had the focus is gone
  };
  return (
    <div>
      <ul ref={list} tabIndex={-1} aria-label={words.board} className="outline-none">
        {lines.map((line, i) => (
          <BoardLine
            key={line.diagnosis}
            line={line}
            wrong={isWrong(line, left)}
            onChange={(percent) => setPercent(i, percent)}
            onLeave={() => onLeave(line.diagnosis)}
            onRemove={() => remove(i)}
          />
        ))}
        <li className="grid grid-cols-[minmax(0,1fr)_5rem_2.25rem] gap-2 border-line border-t py-2">
          <span>{words.other}</span>
          <PercentFigure value={draft.ok ? draft.other : null} />
        </li>
      </ul>
      <DiagnosisPicker
        taken={lines.map(({ diagnosis }) => diagnosis)}
        onPick={(diagnosis) => onLines([...lines, { diagnosis, percent: "" }])}
      />
      <div role="status">
        {problem && <p className="mt-2 text-danger">{words.problems[problem]}</p>}
      </div>
    </div>
  );
}

/** What the child may have, what speaks for and against the first of it, and what set it off. */
export function DifferentialEditor({
  chart,
  disabled,
  onPlay,
}: {
  chart: Chart;
  disabled: boolean;
  onPlay: (action: Action) => void;
}) {
  const kept = useDraft("differential", boardShape, () => ({
    lines: startingLines(chart),
    supporting: readSaid(chart.differential?.for ?? []),
    opposing: readSaid(chart.differential?.against ?? []),
    triggers: triggerTexts(chart.differential?.trigger ?? null),
  }));
  const { lines, supporting, opposing, triggers } = kept.draft;
  const change = (part: Partial<BoardDraft>) => kept.change({ ...kept.draft, ...part });
  const draft = readDraft(lines);
  const cause = readTrigger(triggers);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const problem = problemToTell(lines, left);
  const leave = (...diagnoses: readonly string[]) =>
    setLeft((before) => new Set([...before, ...diagnoses]));
  const onLines = (next: readonly DraftLine[]) => {
    change({ lines: next });
    const onBoard = next.map(({ diagnosis }) => diagnosis);
    setLeft((before) => new Set(onBoard.filter((diagnosis) => before.has(diagnosis))));
  };
  const commit = (form: HTMLFormElement) => {
    flushSync(() => leave(...lines.map(({ diagnosis }) => diagnosis)));
    form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
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
        commit(event.currentTarget);
      }}
    >
      <DraftNotice {...kept} />
      <Board lines={lines} left={left} problem={problem} onLines={onLines} onLeave={leave} />
      <SaidFields
        supporting={{ draft: supporting, onChange: (next) => change({ supporting: next }) }}
        opposing={{ draft: opposing, onChange: (next) => change({ opposing: next }) }}
      />
      <TriggerFields texts={triggers} onChange={(next) => change({ triggers: next })} />
      <FormFoot>
        <Button
          type="submit"
          tone="primary"
          disabled={lines.length === 0 || problem !== null || !cause.ok || disabled}
          className="w-full"
        >
          {words.commit}
        </Button>
      </FormFoot>
    </form>
  );
}
