import { ANESS_ITEMS, ANESS_POINTS, scoreAness } from "@encephalon/clinical";
import {
  type AnessAnswers,
  type AnessReading,
  type ChildCard,
  type LearnerEvent,
  wallClock,
} from "@encephalon/model";
import { messages as bedside } from "../../attempt/messages";
import { diagnosisName } from "../../attempt/names";
import type { Debrief, DebriefedCase } from "../debrief-data";
import { messages } from "../messages";
import { sentenceAbout } from "../sentence-about";
import { Section } from "./section";

const words = messages.aness;
const said = bedside.aness;

/** The illness that the score was made for (Yamamoto2015). */
const SCORED_ILLNESS = "ane";

const answer = (value: boolean | null): string =>
  value === null ? said.unknown : value ? said.yes : said.no;

function total(items: AnessAnswers): string {
  const { min, max } = scoreAness(items);
  return said.range(min, max);
}

type Scored = Extract<LearnerEvent, { kind: "aness_scored" }>;

function lastScored(events: readonly LearnerEvent[]): Scored | null {
  const scored = events.findLast((event) => event.kind === "aness_scored");
  return scored?.kind === "aness_scored" ? scored : null;
}

/** The score in a debrief: compared with the chart where it is for this illness, else only told. */
export function Aness({ debrief: { facts, events, aness, card } }: { debrief: Debrief }) {
  const mine = lastScored(events);
  const { arrival } = card;
  const playedTo = events.at(-1)?.at ?? 0;
  return (
    <Section heading={words.heading}>
      {facts.diagnosis === SCORED_ILLNESS ? (
        <Compared
          mine={mine}
          reading={aness.findLast(({ at }) => at <= playedTo)}
          arrival={arrival}
        />
      ) : (
        <NotForThis mine={mine} facts={facts} arrival={arrival} />
      )}
    </Section>
  );
}

function NotForThis({
  mine,
  facts: { diagnosis, notThis },
  arrival,
}: {
  mine: Scored | null;
  facts: DebriefedCase;
  arrival: ChildCard["arrival"];
}) {
  return (
    <div className="flex max-w-story flex-col gap-1">
      <p className="figures">
        {mine ? words.youScored(total(mine.items), wallClock(arrival, mine.at)) : words.notScored}
      </p>
      <p className="story">
        {sentenceAbout(notThis?.text ?? "", "score") ?? words.notFor(diagnosisName(diagnosis))}
      </p>
    </div>
  );
}

/** The learner's last score beside what the chart allowed by the end of play, item by item. */
function Compared({
  mine,
  reading,
  arrival,
}: {
  mine: Scored | null;
  reading: AnessReading | undefined;
  arrival: ChildCard["arrival"];
}) {
  return (
    <>
      <table className="w-full max-w-xl">
        <thead>
          <tr className="border-line border-b text-label text-soft">
            <th scope="col" className="py-1 text-left font-normal">
              {words.points}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {words.yours}
              {mine && <span className="figures block">{wallClock(arrival, mine.at)}</span>}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {words.charts}
              {reading && <span className="figures block">{wallClock(arrival, reading.at)}</span>}
            </th>
          </tr>
        </thead>
        <tbody>
          {ANESS_ITEMS.map((item) => (
            <tr key={item}>
              <th scope="row" className="py-1 text-left font-normal">
                {said.items[item]}{" "}
                <span className="text-label text-soft">{said.points(ANESS_POINTS[item])}</span>
              </th>
              <td className="py-1 text-right">{mine ? answer(mine.items[item]) : "–"}</td>
              <td className="py-1 text-right">{reading ? answer(reading.items[item]) : "–"}</td>
            </tr>
          ))}
        </tbody>
        <tfoot className="figures border-line border-t font-semibold">
          <tr>
            <th scope="row" className="py-1 text-left">
              {words.heading}
            </th>
            <td className="py-1 text-right">{mine ? total(mine.items) : words.notScored}</td>
            <td className="py-1 text-right">{reading ? total(reading.items) : "–"}</td>
          </tr>
        </tfoot>
      </table>
      <p className="text-label text-soft">{words.note}</p>
    </>
  );
}
