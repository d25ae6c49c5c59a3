import { type ChildCard, type VitalsAt, wallClock } from "@encephalon/model";
import { messages } from "../messages";

const words = messages.monitor;
const COLUMNS = [
  [words.heartRate, (v: VitalsAt) => v.heartRate.toFixed(0)],
  [words.pressure, (v: VitalsAt) => `${v.systolic.toFixed(0)}/${v.diastolic.toFixed(0)}`],
  [words.saturation, (v: VitalsAt) => v.saturation.toFixed(0)],
  [words.breathing, (v: VitalsAt) => v.respiratoryRate.toFixed(0)],
  [words.temperature, (v: VitalsAt) => v.temperature.toFixed(1)],
  [words.icp, (v: VitalsAt) => v.icp?.toFixed(0) ?? null],
] as const;

/** The monitor's record as a table, newest first. */
export function VitalsTable({
  record,
  arrival,
}: {
  record: readonly VitalsAt[];
  arrival: ChildCard["arrival"];
}) {
  const columns = COLUMNS.filter(([, read]) => record.some((vitals) => read(vitals) !== null));
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
          {record.toReversed().map((vitals, row) => (
            <tr key={vitals.at} className={row % 5 === 4 ? "border-line border-b" : ""}>
              <th scope="row" className="text-left font-normal text-soft">
                {wallClock(arrival, vitals.at).slice(4)}
              </th>
              {columns.map(([name, read]) => (
                <td key={name} className="pl-2">
                  {read(vitals) ?? "–"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
