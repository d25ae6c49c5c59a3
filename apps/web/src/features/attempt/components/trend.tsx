import type { Chart } from "@encephalon/model";
import { unitLabel } from "../../../elements/unit-label";
import { UnitText } from "../../../elements/unit-text";
import { clockText } from "../clock-text";
import { messages } from "../messages";
import { findingName, itemName, rangeText, valueText } from "../names";
import { type SeriesPoint, usualRange, valueSeries } from "../value-series";
import { Decimal } from "./decimal";
import { FlagMark } from "./flag-mark";
import { TrendPicture } from "./trend-picture";

const words = messages.trend;

function Values({
  id,
  points,
  clock,
}: {
  id: string;
  points: readonly SeriesPoint[];
  clock: (at: number) => string;
}) {
  return (
    <table className="figures w-full">
      <caption className="sr-only">{words.caption(findingName(id))}</caption>
      <thead className="text-label text-soft">
        <tr>
          <th scope="col" className="py-1 pr-3 text-left font-normal">
            {words.time}
          </th>
          <th scope="col" className="w-20 py-1 pr-8 text-right font-normal">
            {messages.chart.value}
          </th>
          <th scope="col" className="py-1 text-left font-normal">
            <span className="sr-only">{messages.chart.flag}</span>
          </th>
          <th scope="col" className="py-1 pl-3 text-left font-normal">
            {words.from}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ at, value, flag, item }, row) => (
          <tr key={`${at} ${item}`} className={row % 5 === 4 ? "border-line border-b" : ""}>
            <th scope="row" className="whitespace-nowrap py-1 pr-3 text-left font-normal">
              {clock(at)}
            </th>
            <td className="py-1 font-medium">
              <Decimal text={valueText(id, value)} />
            </td>
            <td className="py-1 text-small">
              {flag && <FlagMark flag={flag} words={messages.chart} />}
            </td>
            <td className="py-1 pl-3 text-label text-soft">{itemName(item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every value of one analyte or sign so far, as a picture and as a table. */
export function Trend({ id, chart, now }: { id: string; chart: Chart; now: number }) {
  const points = valueSeries(chart, id);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const usual = usualRange(id, chart.child);
  const clock = (at: number) => clockText(chart.child.arrival, at, now);
  const label = words.picture(
    findingName(id),
    valueText(id, first.value),
    valueText(id, last.value),
  );
  return (
    <div className="flex flex-col gap-4">
      <p className="figures flex flex-wrap justify-between gap-x-6 text-label text-soft">
        {unitLabel(last.unit) && (
          <span>
            {words.unit} <UnitText unit={last.unit} />
          </span>
        )}
        {usual && <span>{words.usual(rangeText(id, usual))}</span>}
      </p>
      <TrendPicture id={id} points={points} usual={usual} label={label} clock={clock} />
      <Values id={id} points={points} clock={clock} />
    </div>
  );
}
