"use client";

import { type Action, type Chart, sinceArrival, wallClock } from "@encephalon/model";
import { Button } from "../../../elements/button";
import { Menu } from "../../../elements/menu";
import { messages } from "../messages";
import type { Run } from "../use-run";
import { nextResult } from "../waiting-for";
import { RunControl } from "./run-control";

const words = messages.clock;
const STEPS = [5, 15, 60] as const;

/** The longest wait until something happens, in minutes (design). */
const LONGEST = 240;

function nextText(chart: Chart, now: number): string {
  const next = nextResult(chart);
  return next === null ? words.nothingPending : words.next(next - now);
}

function UntilMenu({ disabled, onPlay }: { disabled: boolean; onPlay: (action: Action) => void }) {
  const item = (until: "result" | "alarm", text: string) => ({
    key: until,
    label: (
      <>
        {text} <span className="text-small">{words.untilLimit}</span>
      </>
    ),
    act: () => onPlay({ kind: "wait", minutes: LONGEST, until }),
  });
  return (
    <Menu
      label={words.untilMenu}
      disabled={disabled}
      items={[item("result", words.untilResult), item("alarm", words.untilAlarm)]}
    />
  );
}

/** That the clock runs by itself, or why it no longer does. */
function runText({ pace, stopped }: Run): string | null {
  if (pace !== null) return messages.run.running(pace);
  return stopped && messages.run.stopped[stopped];
}

/** The case's own clock and the ways to let it run. */
export function ClockBar({
  chart,
  now,
  run,
  disabled,
  onPlay,
}: {
  chart: Chart;
  now: number;
  run: Run;
  disabled: boolean;
  onPlay: (action: Action) => void;
}) {
  return (
    <section
      aria-label={words.region}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 max-sm:w-full max-sm:justify-between"
    >
      <p className="figures whitespace-nowrap lg:min-w-44">
        <span className="text-lead font-semibold">{wallClock(chart.child.arrival, now)}</span>{" "}
        <span className="ml-2 text-soft">{sinceArrival(now)}</span>
      </p>
      <div className="figures flex min-h-9 flex-col justify-center whitespace-nowrap text-label max-sm:items-end sm:min-w-42 lg:min-w-44">
        <p className="text-soft">{chart.over === "no" ? nextText(chart, now) : words.over}</p>
        {chart.over === "no" && runText(run) && <p>{runText(run)}</p>}
      </div>
      {chart.over === "no" && (
        <div className="flex gap-1 max-sm:w-full max-sm:[&>button]:grow max-sm:[&>button]:px-1.5">
          {STEPS.map((minutes) => (
            <Button
              key={minutes}
              disabled={disabled || run.pace !== null}
              onClick={() => onPlay({ kind: "wait", minutes })}
              className="figures"
            >
              {words.steps[minutes]}
            </Button>
          ))}
          <UntilMenu disabled={disabled || run.pace !== null} onPlay={onPlay} />
          <RunControl run={run} disabled={disabled} />
        </div>
      )}
    </section>
  );
}
