import type { ListedAttempt } from "@encephalon/api";
import { LocalTime } from "../../../elements/local-time";
import { wording } from "../../../elements/wording";
import { messages } from "../messages";
import { leads, standing } from "../standing";
import { AttemptWay } from "./attempt-way";

/** The same attempts on a narrow screen. */
export const AttemptCards = ({ attempts }: { attempts: readonly ListedAttempt[] }) => (
  <ul aria-label={messages.caption} className="divide-y divide-line border-line border-y md:hidden">
    {attempts.map((attempt, index) => (
      <li
        key={attempt.attemptId}
        className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-3"
      >
        <h2 className="text-pretty font-story text-story">{attempt.title}</h2>
        <div className="row-span-3">
          <AttemptWay attempt={attempt} leads={leads(attempt, index)} />
        </div>
        <p className="figures">{standing(attempt)}</p>
        <p className="figures flex flex-wrap gap-x-3 text-label text-soft">
          <LocalTime at={attempt.startedAt} />{" "}
          {attempt.score !== null && (
            <span>{messages.processScore(wording.ofHundred(attempt.score))}</span>
          )}
        </p>
      </li>
    ))}
  </ul>
);
