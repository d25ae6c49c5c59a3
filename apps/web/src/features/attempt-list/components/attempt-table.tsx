import type { ListedAttempt } from "@encephalon/api";
import { LocalTime } from "../../../elements/local-time";
import { messages } from "../messages";
import { leads, scoreText, standing } from "../standing";
import { AttemptWay } from "./attempt-way";

const HEAD = "pb-2 font-medium text-label text-soft";

const Row = ({ attempt, leads }: { attempt: ListedAttempt; leads: boolean }) => (
  <tr>
    <th scope="row" className="py-3 pr-6 text-pretty text-left font-normal font-story text-story">
      {attempt.title}
    </th>
    <td className="py-3 pr-6 text-soft">
      <LocalTime at={attempt.startedAt} />
    </td>
    <td className="figures py-3 pr-6">{standing(attempt)}</td>
    <td className="figures py-3 pr-6 text-right">{scoreText(attempt)}</td>
    <td className="py-3 text-right">
      <AttemptWay attempt={attempt} leads={leads} />
    </td>
  </tr>
);

/** Attempts on a wide screen. */
export const AttemptTable = ({ attempts }: { attempts: readonly ListedAttempt[] }) => (
  <table className="w-full max-md:hidden">
    <caption className="sr-only">{messages.caption}</caption>
    <thead className="border-line border-b text-left align-bottom">
      <tr>
        <th scope="col" className={`${HEAD} xl:w-[36%]`}>
          {messages.case}
        </th>
        <th scope="col" className={HEAD}>
          {messages.begun}
        </th>
        <th scope="col" className={HEAD}>
          {messages.standing}
        </th>
        <th scope="col" className={`${HEAD} whitespace-nowrap pr-6 text-right`}>
          {messages.score}
        </th>
        <th scope="col" className={HEAD}>
          <span className="sr-only">{messages.way}</span>
        </th>
      </tr>
    </thead>
    <tbody className="divide-y divide-line border-line border-b">
      {attempts.map((attempt, index) => (
        <Row key={attempt.attemptId} attempt={attempt} leads={leads(attempt, index)} />
      ))}
    </tbody>
  </table>
);
