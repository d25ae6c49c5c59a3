import type { Action, Chart } from "@encephalon/model";
import { Button } from "../../../elements/button";
import { clockText } from "../clock-text";
import { messages } from "../messages";
import { waitingFor } from "../waiting-for";

const words = messages.pending;

/**
 * What is on its way; with `onPlay`, a study or a team that has not begun can be called off, and without
 * it the learner is about to leave.
 */
export function PendingList({
  chart,
  now,
  disabled = false,
  onPlay,
}: {
  chart: Chart;
  now: number;
  disabled?: boolean;
  onPlay?: (action: Action) => void;
}) {
  const waiting = waitingFor(chart);
  const { arrival } = chart.child;
  if (waiting.length === 0) return <p className="text-soft">{words.none}</p>;
  return (
    <ul>
      {waiting.map(({ key, name, what, due, orderedAt, callOff }) => (
        <li key={key} className="flex items-baseline justify-between gap-3 py-0.5">
          <span className="min-w-0 grow">
            {name}
            {what === "drug" && due !== null && (
              <>
                {" "}
                <span className="figures block text-label text-soft">
                  {onPlay ? words.givenFirst : words.notGiven(clockText(arrival, due, now))}
                </span>
              </>
            )}
          </span>{" "}
          <span className="figures shrink-0 text-label text-soft">
            {due === null
              ? words.waitsForTap
              : words.dueIn(clockText(arrival, due, now), due - now)}
          </span>
          {onPlay && callOff && (
            <Button
              size="small"
              tone="quiet"
              className="-mr-2"
              disabled={disabled}
              aria-label={words.callOffNamed(
                name,
                orderedAt === null ? null : clockText(arrival, orderedAt, now),
              )}
              onClick={() => onPlay({ kind: "stop", item: callOff })}
            >
              {words.callOff}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
