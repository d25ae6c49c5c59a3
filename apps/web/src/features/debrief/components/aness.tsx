import { ANESS_ITEMS, ANESS_POINTS, scoreAness } from "@encephalon/clinical";
import { type AnessAnswers, type ChildCard, type LearnerEvent, wallClock } from "@encephalon/model";
import { Section } from "../../../elements/section";
import { messages as bedside } from "../../attempt/messages";
import { diagnosisName } from "../../attempt/names";
import { whyNotJudged } from "../aness-verdict";
import type { Debrief, DebriefedCase } from "../debrief-data";
import { messages } from "../messages";
import { sentenceAbout } from "../sentence-about";
import { PartHeading, scoreText } from "./part-heading";

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

/** The score in a debrief: judged by the chart where it is for this illness, else only told. */
export function Aness({ debrief: { facts, events, aness, card, report } }: { debrief: Debrief }) {
  const mine = lastScored(events);
  const { arrival } = card;
  const playedTo = events.at(-1)?.at ?? 0;
  const at = mine?.at ?? playedTo;
  if (facts.diagnosis !== SCORED_ILLNESS) {
    return (
      <Section heading={words.heading}>
        <NotForThis mine={mine} facts={facts} arrival={arrival} />
      </Section>
    );
  }
  const reading = aness.findLast((each) => each.at <= at);
  const shown = report.severity ?? {
    at,
    score: null,
    learner: mine?.items ?? null,
    chart: reading?.items ?? null,
  };
  return (
    <Section heading={words.heading}>
      <Compared
        {...shown}
        clock={wallClock(arrival, shown.at)}
        notJudged={whyNotJudged(events, shown.at)}
      />
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
        {mine
          ? words.youScored(total(mine.items), wallClock(arrival, mine.at))
          : messages.chances.notCommitted}
      </p>
      <p className="story">
        {sentenceAbout(notThis?.text ?? "", "score") ?? words.notFor(diagnosisName(diagnosis))}
      </p>
    </div>
  );
}

/** The learner's score beside what the chart allowed at that minute, item by item. */
function Compared({
  score,
  clock,
  notJudged,
  learner,
  chart,
}: {
  /** 0 to 1; null where it was not judged or nothing was committed. */
  score: number | null;
  clock: string;
  notJudged: string;
  learner: AnessAnswers | null;
  chart: AnessAnswers | null;
}) {
  const told = learner && score === null;
  return (
    <>
      <p className="story max-w-story">{told ? notJudged : words.meaning}</p>
      <div className="max-w-xl">
        {!told && <PartHeading name={words.task} clock={clock} judged={scoreText(score)} />}
        <table className="mt-1 w-full">
          <caption className="sr-only">{words.heading}</caption>
          <thead>
            <tr className="border-line border-b text-label text-soft">
              <th scope="col" className="py-1 text-left font-normal">
                {words.item}
              </th>
              <th scope="col" className="w-24 py-1 text-right font-normal">
                {words.yours}
              </th>
              <th scope="col" className="w-24 py-1 text-right font-normal">
                {words.charts}
              </th>
            </tr>
          </thead>
          <tbody>
            {ANESS_ITEMS.map((item) => (
              <tr key={item}>
                <th scope="row" className="py-1 text-left font-normal">
                  {said.items[item]}{" "}
                  <span className="whitespace-nowrap text-label text-soft">
                    {said.points(ANESS_POINTS[item])}
                  </span>
                </th>
                <td className="py-1 text-right">{learner ? answer(learner[item]) : "–"}</td>
                <td className="py-1 text-right">{chart ? answer(chart[item]) : "–"}</td>
              </tr>
            ))}
          </tbody>
          <tfoot className="figures border-line border-t font-semibold">
            <tr>
              <th scope="row" className="py-1 text-left">
                {words.total}
              </th>
              <td className="py-1 text-right">{learner ? total(learner) : "–"}</td>
              <td className="py-1 text-right">{chart ? total(chart) : "–"}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="text-label text-soft">{words.note}</p>
    </>
  );
}
