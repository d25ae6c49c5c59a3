import { type ChildCard, wallClock } from "@encephalon/model";
import { messages } from "../messages";
import type { RecordedAt } from "../vital-rows";

const words = messages.monitor;
const COLUMNS: readonly (readonly [string, (row: RecordedAt) => string | undefined])[] = [
  [words.heartRate, ({ vitals }) => vitals?.heartRate.toFixed(0)],
  [
    words.pressure,
    ({ vitals: v }) => (v ? `${v.systolic.toFixed(0)}/${v.diastolic.toFixed(0)}` : undefined),
  ],
  [words.saturation, ({ vitals }) => vitals?.saturation.toFixed(0)],
  [words.breathing, ({ vitals }) => vitals?.respiratoryRate.toFixed(0)],
  [words.temperature, ({ vitals }) => vitals?.temperature.toFixed(1)],
  [words.icp, ({ vitals }) => vitals?.icp?.toFixed(0)],
  [words.endTidal, ({ vitals }) => vitals?.endTidalCo2?.toFixed(0)],
  [words.gcs, ({ gcs }) => gcs?.toFixed(0)],
];

/** The monitor's record as a table, newest first. */
export function VitalsTable({
  record,
  arrival,
}: {
  record: readonly RecordedAt[];
  arrival: ChildCard["arrival"];
}) {
  const columns = COLUMNS.filter(([, read]) => record.some((row) => read(row) !== undefined));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={words.tableCaption} tabIndex={0} className="max-h-[60dvh] overflow-auto">
      <table className="figures w-full text-right text-label">
        <caption className="sr-only">{words.tableCaption}</caption>
        <thead className="text-soft">
          <tr>
            <th scope="col" className="pb-1 text-left font-normal">
              {words.time}
            </th>
            {columns.map(([name]) => (
              <th key={name} scope="col" className="pb-1 pl-2 font-normal">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {record.map((row, i) => (
            <tr key={row.at} className={i % 5 === 4 ? "border-line border-b" : ""}>
              <th scope="row" className="text-left font-normal text-soft">
                {wallClock(arrival, row.at).slice(4)}
              </th>
              {columns.map(([name, read]) => (
                <td key={name} className="pl-2">
                  {read(row) ?? "–"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
