import type { ListedCase } from "@encephalon/api";
import Link from "next/link";
import { Button, buttonLook } from "../../../elements/button";
import { wording } from "../../../elements/wording";
import { messages } from "../messages";

function mineText({ case: { scored }, mine: { attempts, bestScore } }: ListedCase): string {
  if (!scored) return messages.notScored;
  if (attempts === 0) return messages.notPlayed;
  const count = messages.attempts(attempts);
  return bestScore === null ? count : `${count}, ${messages.best(bestScore)}`;
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
  const { openAttemptId, lastAttemptId } = mine;
  const beginWords = mine.attempts > 0 ? messages.again : messages.begin;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {openAttemptId && (
        <Link
          href={`/attempts/${openAttemptId}`}
          prefetch={false}
          aria-label={messages.resumeNamed(shown.title)}
          className={buttonLook({ tone: "primary" })}
        >
          {messages.resume}
        </Link>
      )}
      <Button
        tone={!openAttemptId && next ? "primary" : "plain"}
        disabled={disabled}
        aria-label={messages.beginNamed(shown.title)}
        onClick={() => onBegin(caseKey)}
      >
        {opening ? messages.opening : beginWords}
      </Button>
      {lastAttemptId && (
        <Link
          href={`/attempts/${lastAttemptId}/debrief`}
          prefetch={false}
          aria-label={messages.lastNamed(shown.title)}
          className={buttonLook({ tone: "quiet" })}
        >
          {messages.lastDebrief}
        </Link>
      )}
    </div>
  );
}

const Facts = ({ listed }: { listed: ListedCase }) => {
  const { case: shown, next } = listed;
  return (
    <p className="figures flex flex-wrap gap-x-3 text-label text-soft">
      <span>{shown.setting}</span> <span>{wording.about(shown.playMinutes)}</span>{" "}
      <span>{wording.difficulty(shown.difficulty)}</span>{" "}
      <span>{shown.reviewedBy ? wording.reviewedBy(shown.reviewedBy) : wording.notReviewed}</span>{" "}
      <span className="text-text">{mineText(listed)}</span>{" "}
      {next && <span className="font-semibold text-accent">{messages.next}</span>}
    </p>
  );
};

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
          className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-4"
        >
          <div className="min-w-0 max-w-story">
            <h3 className="font-story text-lead">{listed.case.title}</h3>
            <Facts listed={listed} />
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
