import { ANESS_ITEMS, ANESS_POINTS, scoreAness } from "@encephalon/clinical";
import {
  type AnessAnswers,
  type AnessReading,
  type ChildCard,
  type LearnerEvent,
  wallClock,
} from "@encephalon/model";
import { messages as bedside } from "../../attempt/messages";
import { messages } from "../messages";
import { Section } from "./section";

const words = messages.aness;
const said = bedside.aness;

const answer = (value: boolean | null): string =>
  value === null ? said.unknown : value ? said.yes : said.no;

function total(items: AnessAnswers): string {
  const { min, max } = scoreAness(items);
  return said.range(min, max);
}

/** The learner's last score beside what the chart allowed at the end, item by item. */
export function AnessCompare({
  events,
  readings,
  arrival,
}: {
  events: readonly LearnerEvent[];
  readings: readonly AnessReading[];
  arrival: ChildCard["arrival"];
}) {
  const scored = events.findLast((event) => event.kind === "aness_scored");
  const mine = scored?.kind === "aness_scored" ? scored : null;
  const reading = readings.at(-1);
  return (
    <Section heading={words.heading}>
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
    </Section>
  );
}
