import type { Chart } from "@encephalon/model";
import { clockText } from "../clock-text";
import { messages } from "../messages";
import { itemName } from "../names";

const words = messages.pending;

interface Waiting {
  readonly key: string;
  readonly name: string;
  readonly due: number;
}

/** Everything that is on its way, the soonest first. */
export const waitingFor = ({ pending, pendingDrugs }: Chart): readonly Waiting[] =>
  [
    ...pending.map(({ order, item, due }) => ({
      key: `order ${order}`,
      name: itemName(item),
      due,
    })),
    ...pendingDrugs.map(({ drug, due }, i) => ({
      key: `drug ${i} ${drug}`,
      name: itemName(drug),
      due,
    })),
  ].sort((a, b) => a.due - b.due);

export function PendingList({ chart, now }: { chart: Chart; now: number }) {
  const waiting = waitingFor(chart);
  if (waiting.length === 0) return <p className="text-soft">{words.none}</p>;
  return (
    <ul>
      {waiting.map(({ key, name, due }) => (
        <li key={key} className="flex items-baseline justify-between gap-3 py-0.5">
          <span className="min-w-0">{name}</span>
          <span className="figures shrink-0 text-label text-soft">
            {words.dueIn(clockText(chart.child.arrival, due, now), Math.max(0, due - now))}
          </span>
        </li>
      ))}
    </ul>
  );
}
