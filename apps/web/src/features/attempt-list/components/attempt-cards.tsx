import type { ListedAttempt } from "@encephalon/api";
import { LocalTime } from "../../../elements/local-time";
import { wording } from "../../../elements/wording";
import { messages } from "../messages";
import { standing } from "../standing";
import { AttemptWay } from "./attempt-way";

/** The same attempts on a narrow screen. */
export const AttemptCards = ({ attempts }: { attempts: readonly ListedAttempt[] }) => (
  <ul aria-label={messages.caption} className="divide-y divide-line border-line border-y md:hidden">
    {attempts.map((attempt) => (
      <li key={attempt.attemptId} className="flex flex-col items-start gap-1 py-4">
        <h2 className="font-story text-story">{attempt.title}</h2>
        <p className="figures">{standing(attempt)}</p>
        <p className="figures flex w-full flex-wrap gap-x-3 text-label text-soft">
          <LocalTime at={attempt.startedAt} />{" "}
          {attempt.score !== null && (
            <span>{messages.processScore(wording.ofHundred(attempt.score))}</span>
          )}
        </p>
        <div className="mt-2">
          <AttemptWay attempt={attempt} />
        </div>
      </li>
    ))}
  </ul>
);
