import { type ChildCard, sinceArrival, type Trace, wallClock } from "@encephalon/model";
import { unitLabel } from "../../../elements/unit-label";
import { sampleAt } from "../course";
import { messages } from "../messages";
import { tracks } from "../tracks";

const words = messages.timeline;
const curves = tracks.flatMap((track) => track.curves);

/** Every hour for the first two days, every four after: more rows than that nobody reads. */
function hoursOf(end: number): readonly number[] {
  const fine = Array.from({ length: Math.floor(Math.min(end, 2880) / 60) + 1 }, (_, i) => i * 60);
  const coarse = Array.from(
    { length: Math.max(0, Math.floor((end - 2880) / 240)) },
    (_, i) => 2880 + (i + 1) * 240,
  );
  return [...fine, ...coarse];
}

/** The same values as the figure. */
export function CourseTable({
  trace,
  end,
  arrival,
}: {
  trace: Trace;
  end: number;
  arrival: ChildCard["arrival"];
}) {
  return (
    <section
      aria-label={words.caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative mt-3 max-h-[32rem] overflow-auto"
    >
      <table className="figures w-full text-right text-label">
        <caption className="sr-only">{words.caption}</caption>
        <thead className="sticky top-0 bg-ground text-soft">
          <tr className="align-bottom">
            <th scope="col" className="py-1 pr-3 text-left font-normal">
              {words.time}
            </th>
            {curves.map(({ channel, label, unit }) => (
              <th key={channel} scope="col" className="py-1 pl-3 font-normal">
                {label}
                <span className="block text-faint text-small">{unitLabel(unit)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hoursOf(end).map((at, row) => {
            const sample = sampleAt(trace, at);
            return (
              <tr key={at} className={row % 5 === 4 ? "border-line border-b" : ""}>
                <th scope="row" className="whitespace-nowrap pr-3 text-left font-normal text-soft">
                  {wallClock(arrival, at)} {sinceArrival(at)}
                </th>
                {curves.map(({ channel, decimals }) => (
                  <td key={channel} className="pl-3">
                    {trace[channel][sample]?.toFixed(decimals) ?? "–"}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
