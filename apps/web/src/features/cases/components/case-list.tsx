import type { ListedCase } from "@encephalon/api";
import Link from "next/link";
import { Button, buttonLook } from "../../../elements/button";
import { wording } from "../../../elements/wording";
import { messages } from "../messages";

/** The learner's own standing: how often, the best and the last. */
function Mine({ mine: { attempts, bestScore, lastScore, open } }: ListedCase) {
  if (attempts === 0) return <p className="text-soft">{messages.notPlayed}</p>;
  return (
    <>
      <p>{messages.attempts(attempts)}</p>
      {open && <p>{messages.oneOpen}</p>}
      {bestScore !== null && <p className="text-soft">{messages.best(bestScore)}</p>}
      {lastScore !== null && <p className="text-soft">{messages.last(lastScore)}</p>}
    </>
  );
}

function Ways({
  listed: { caseKey, case: shown, mine, next },
  opening,
  disabled,
  onBegin,
}: {
  listed: ListedCase;
  opening: boolean;
  disabled: boolean;
  onBegin: (caseKey: string) => void;
}) {
  const beginWords = mine.attempts > 0 ? messages.again : messages.begin;
  return (
    <div className="flex flex-col items-end gap-1">
      <Button
        tone={next ? "primary" : "plain"}
        disabled={disabled}
        aria-label={messages.beginNamed(shown.title)}
        onClick={() => onBegin(caseKey)}
      >
        {opening ? messages.opening : beginWords}
      </Button>
      {mine.lastAttemptId && (
        <Link
          href={`/attempts/${mine.lastAttemptId}/debrief`}
          prefetch={false}
          aria-label={messages.lastNamed(shown.title)}
          className={`${buttonLook({ tone: "quiet", size: "small" })} -mr-2`}
        >
          {messages.lastDebrief}
        </Link>
      )}
    </div>
  );
}

const Facts = ({ listed: { case: shown, ageBand, next } }: { listed: ListedCase }) => (
  <p className="figures flex flex-wrap gap-x-3 text-label text-soft">
    <span>{messages.ageBands[ageBand]}</span> <span>{shown.setting}</span>{" "}
    <span>{wording.about(shown.playMinutes)}</span>{" "}
    <span>{wording.difficulty(shown.difficulty)}</span>{" "}
    <span>{shown.reviewedBy ? wording.reviewedBy(shown.reviewedBy) : wording.notReviewed}</span>{" "}
    {!shown.scored && <span>{messages.notScored}</span>}{" "}
    {next && <span className="font-semibold text-accent">{messages.next}</span>}
  </p>
);

/** The cases by their neutral titles, each with the learner's own standing and the way on. */
export function CaseList({
  cases,
  opening,
  onBegin,
}: {
  cases: readonly ListedCase[];
  /** The case that is being opened, if one is. */
  opening: string | null;
  onBegin: (caseKey: string) => void;
}) {
  if (cases.length === 0) return <p className="py-4 text-soft">{messages.empty}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {cases.map((listed) => (
        <li
          key={listed.caseKey}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-2 py-4 md:grid-cols-[minmax(0,1fr)_7rem_7rem]"
        >
          <div className="min-w-0 max-md:col-span-2">
            <h3 className="text-pretty font-story text-story">{listed.case.title}</h3>
            <Facts listed={listed} />
          </div>
          <div className="figures text-label max-md:flex max-md:flex-wrap max-md:gap-x-3">
            <Mine {...listed} />
          </div>
          <Ways
            listed={listed}
            opening={opening === listed.caseKey}
            disabled={opening !== null}
            onBegin={onBegin}
          />
        </li>
      ))}
    </ul>
  );
}
