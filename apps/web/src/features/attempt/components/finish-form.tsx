"use client";

import type { Action, Chart } from "@encephalon/model";
import { useRef } from "react";
import { Button } from "../../../elements/button";
import { TextArea } from "../../../elements/field";
import { text } from "../draft-shape";
import { messages } from "../messages";
import { dueAtHandOver, type Opinion } from "../opinions-due";
import { type PlanProblem, planLines, planProblem } from "../plan-draft";
import { useDraft } from "../use-draft";
import { waitingFor } from "../waiting-for";
import { FormFoot } from "./form-foot";
import { PendingList } from "./pending-list";

const words = messages.finish;

function problemText(problem: PlanProblem | null): string | undefined {
  if (!problem) return undefined;
  if (problem.code === "lines") return words.tooManyLines(problem.count);
  return words.lineTooLong(problem.line, problem.count);
}

/** What is not said since the last brain image, each with the way to say it. */
function StillDue({
  chart,
  disabled,
  onOpen,
}: {
  chart: Chart;
  disabled: boolean;
  onOpen: (opinion: Opinion) => void;
}) {
  const due = dueAtHandOver(chart);
  if (due.length === 0) return null;
  return (
    <div>
      <p className="font-medium">{words.due}</p>
      <ul>
        {due.map(({ opinion, why }) => {
          const label = why === "none" ? messages[opinion].write : messages[opinion].change;
          return (
            <li key={opinion} className="flex items-center justify-between gap-4 py-1">
              <span>{words.dueLines[opinion][why]}</span>
              <Button
                size="small"
                tone="quiet"
                className="-mr-2"
                disabled={disabled}
                aria-label={`${label}: ${messages[opinion].heading}`}
                onClick={() => onOpen(opinion)}
              >
                {label}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The end of an attempt: what is still out or unsaid, what goes on without the learner and what does not. */
export function FinishForm({
  chart,
  now,
  disabled,
  saidId,
  onPlay,
  onOpen,
  onCancel,
}: {
  chart: Chart;
  now: number;
  disabled: boolean;
  /** For what is said before the plan. */
  saidId: string;
  onPlay: (action: Action) => void;
  onOpen: (opinion: Opinion) => void;
  onCancel: () => void;
}) {
  const { draft: plan, change: changePlan } = useDraft("finish", text, () => "");
  const lines = planLines(plan);
  const problem = planProblem(lines);
  const written = useRef<HTMLTextAreaElement>(null);
  const waits = waitingFor(chart).length > 0;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem) written.current?.focus();
        else onPlay({ kind: "finish", plan: [...lines] });
      }}
    >
      <div id={saidId} className="flex flex-col gap-4">
        <div>
          <p className="font-medium">{waits ? words.pending : words.nothingPending}</p>
          {waits && <PendingList chart={chart} now={now} />}
        </div>
        <StillDue chart={chart} disabled={disabled} onOpen={onOpen} />
        <p>{words.goesOn}</p>
        <p>{words.notStarted}</p>
      </div>
      <TextArea
        label={words.plan}
        ref={written}
        hint={words.planHint}
        error={problemText(problem)}
        rows={5}
        value={plan}
        onChange={(event) => changePlan(event.target.value)}
      />
      <FormFoot>
        <Button type="submit" tone="primary" disabled={disabled}>
          {words.confirm}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {words.back}
        </Button>
      </FormFoot>
    </form>
  );
}
