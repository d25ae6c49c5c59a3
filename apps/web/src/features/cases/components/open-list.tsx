import type { ListedCase } from "@encephalon/api";
import Link from "next/link";
import { buttonLook } from "../../../elements/button";
import { LocalTime } from "../../../elements/local-time";
import { wording } from "../../../elements/wording";
import { messages } from "../messages";

/** What was left, the last one first: one press and the learner is back at the bed. */
export function OpenList({ cases }: { cases: readonly ListedCase[] }) {
  const left = cases
    .flatMap(({ caseKey, case: { title }, mine: { open } }) =>
      open ? [{ caseKey, title, ...open }] : [],
    )
    .toSorted((a, b) => b.actedAt.getTime() - a.actedAt.getTime());
  return (
    <ul className="divide-y divide-line border-line border-y">
      {left.map(({ caseKey, title, attemptId, clock, actedAt }, index) => (
        <li key={caseKey} className="flex items-center justify-between gap-x-4 py-3">
          <div className="min-w-0">
            <h3 className="text-pretty font-story text-story">{title}</h3>
            <p className="figures flex flex-wrap gap-x-3 text-label text-soft">
              <span>{wording.afterArrival(clock)}</span>{" "}
              <span>
                {messages.lastPlayed} <LocalTime at={actedAt} />
              </span>
            </p>
          </div>
          <Link
            href={`/attempts/${attemptId}`}
            prefetch={false}
            aria-label={messages.resumeNamed(title)}
            className={buttonLook(index === 0 ? { tone: "primary" } : {})}
          >
            {messages.resume}
          </Link>
        </li>
      ))}
    </ul>
  );
}
