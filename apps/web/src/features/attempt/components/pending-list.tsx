import type { Chart } from "@encephalon/model";
import { clockText } from "../clock-text";
import { messages } from "../messages";
import { waitingFor } from "../waiting-for";

const words = messages.pending;

export function PendingList({ chart, now }: { chart: Chart; now: number }) {
  const waiting = waitingFor(chart);
  const { arrival } = chart.child;
  if (waiting.length === 0) return <p className="text-soft">{words.none}</p>;
  return (
    <ul>
      {waiting.map(({ key, name, due }) => (
        <li key={key} className="flex items-baseline justify-between gap-3 py-0.5">
          <span className="min-w-0">{name}</span>{" "}
          <span className="figures shrink-0 text-label text-soft">
            {due === null
              ? words.waitsForTap
              : words.dueIn(clockText(arrival, due, now), Math.max(0, due - now))}
          </span>
        </li>
      ))}
    </ul>
  );
}
