import { type ChildCard, type LearnerEvent, wallClock } from "@encephalon/model";
import { shelfOf } from "../../attempt/chart-entry";
import { ChartEntryBody } from "../../attempt/components/chart-entry-body";
import { messages } from "../messages";

const words = messages.after;

/** What reached the chart after the learner had gone, oldest first. */
export function AfterList({ after, card }: { after: readonly LearnerEvent[]; card: ChildCard }) {
  const told = after.filter((event) => shelfOf(event) !== null);
  return (
    <details>
      <summary className="text-accent underline underline-offset-4">{words.heading}</summary>
      {told.length === 0 && <p className="mt-3 text-soft">{words.none}</p>}
      <ol className="mt-3 divide-y divide-line">
        {told.map((event, i) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the record never changes its order
            key={i}
            className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-3 py-2"
          >
            <p className="figures text-label text-soft">{wallClock(card.arrival, event.at)}</p>
            <div className="min-w-0">
              <ChartEntryBody event={event} child={card} />
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
