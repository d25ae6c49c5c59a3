import type { ListedCase } from "@encephalon/api";
import { Button } from "../../../elements/button";
import { messages } from "../messages";

/** As many as a sitting holds; the others follow once these are played. */
const SHOWN = 3;

/** What is due for review, the longest due first. */
export function ReviewList({
  cases,
  opening,
  onBegin,
}: {
  cases: readonly ListedCase[];
  /** The case that is being opened, if one is. */
  opening: string | null;
  onBegin: (caseKey: string) => void;
}) {
  const due = cases
    .flatMap(({ caseKey, case: { title }, mine: { review, lastScore } }) =>
      review && lastScore !== null ? [{ caseKey, title, lastScore, ...review }] : [],
    )
    .toSorted((a, b) => b.daysOverdue - a.daysOverdue);
  const later = due.length - SHOWN;
  return (
    <>
      <p className="max-w-story text-label text-soft">{messages.reviewRule}</p>
      <ul className="divide-y divide-line border-line border-y">
        {due.slice(0, SHOWN).map(({ caseKey, title, lastScore, daysSince }) => (
          <li key={caseKey} className="flex items-center justify-between gap-x-4 py-3">
            <div className="min-w-0">
              <h3 className="text-pretty font-story text-story">{title}</h3>
              <p className="figures text-label text-soft">
                {messages.lastAgo(lastScore, daysSince)}
              </p>
            </div>
            <Button
              disabled={opening !== null}
              aria-label={messages.reviewNamed(title)}
              onClick={() => onBegin(caseKey)}
            >
              {opening === caseKey ? messages.opening : messages.review}
            </Button>
          </li>
        ))}
      </ul>
      {later > 0 && <p className="text-label text-soft">{messages.moreDue(later)}</p>}
    </>
  );
}
