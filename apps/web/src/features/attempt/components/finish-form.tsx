"use client";

import type { Action, Chart } from "@encephalon/model";
import { useState } from "react";
import { Button } from "../../../elements/button";
import { TextArea } from "../../../elements/field";
import { messages } from "../messages";
import { waitingFor } from "../waiting-for";
import { PendingList } from "./pending-list";

const words = messages.finish;

const planOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim().slice(0, 280))
    .filter(Boolean)
    .slice(0, 20);

/** The end of an attempt: what is still out, what goes on without the learner and what does not. */
export function FinishForm({
  chart,
  now,
  disabled,
  onPlay,
  onCancel,
}: {
  chart: Chart;
  now: number;
  disabled: boolean;
  onPlay: (action: Action) => void;
  onCancel: () => void;
}) {
  const [plan, setPlan] = useState("");
  const waits = waitingFor(chart).length > 0;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onPlay({ kind: "finish", plan: planOf(plan) });
      }}
    >
      <div>
        <p className="font-medium">{waits ? words.pending : words.nothingPending}</p>
        {waits && <PendingList chart={chart} now={now} />}
      </div>
      <p>{words.goesOn}</p>
      <p>{words.notStarted}</p>
      <TextArea
        label={words.plan}
        hint={words.planHint}
        rows={5}
        value={plan}
        onChange={(event) => setPlan(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" disabled={disabled}>
          {words.confirm}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {words.back}
        </Button>
      </div>
    </form>
  );
}
