import type { Action, Chart } from "@encephalon/model";
import { Button } from "../../../elements/button";
import { clockText } from "../clock-text";
import { messages } from "../messages";
import { itemName } from "../names";

const words = messages.running;

/** What runs until it is stopped: infusions, supports, monitors. */
export function RunningList({
  chart,
  now,
  disabled,
  onPlay,
}: {
  chart: Chart;
  now: number;
  disabled: boolean;
  onPlay: (action: Action) => void;
}) {
  return (
    <ul>
      {Object.entries(chart.running).map(([item, since]) => (
        <li key={item} className="flex items-center justify-between gap-2 py-0.5">
          <span className="min-w-0 grow">{itemName(item)}</span>
          <span className="figures shrink-0 text-label text-soft">
            {words.since(clockText(chart.child.arrival, since, now))}
          </span>
          <Button
            size="small"
            tone="quiet"
            disabled={disabled}
            aria-label={words.stopNamed(itemName(item))}
            onClick={() => onPlay({ kind: "stop", item })}
          >
            {words.stop}
          </Button>
        </li>
      ))}
    </ul>
  );
}
