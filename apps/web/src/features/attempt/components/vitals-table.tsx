import { type ChildCard, wallClock } from "@encephalon/model";
import { unitLabel } from "../../../elements/unit-label";
import { messages } from "../messages";
import type { RecordedAt } from "../vital-rows";

const words = messages.monitor;

interface Column {
  readonly name: string;
  readonly unit: string;
  readonly read: (row: RecordedAt) => string | undefined;
}

const COLUMNS: readonly Column[] = [
  { name: words.heartRate, unit: "/min", read: ({ vitals }) => vitals?.heartRate.toFixed(0) },
  {
    name: words.pressure,
    unit: "mm[Hg]",
    read: ({ vitals: v }) => (v ? `${v.systolic.toFixed(0)}/${v.diastolic.toFixed(0)}` : undefined),
  },
  { name: words.saturation, unit: "%", read: ({ vitals }) => vitals?.saturation.toFixed(0) },
  { name: words.breathing, unit: "/min", read: ({ vitals }) => vitals?.respiratoryRate.toFixed(0) },
  { name: words.temperature, unit: "Cel", read: ({ vitals }) => vitals?.temperature.toFixed(1) },
  { name: words.icp, unit: "mm[Hg]", read: ({ vitals }) => vitals?.icp?.toFixed(0) },
  { name: words.endTidal, unit: "mm[Hg]", read: ({ vitals }) => vitals?.endTidalCo2?.toFixed(0) },
  { name: words.gcs, unit: "1", read: ({ gcs }) => gcs?.toFixed(0) },
];

/** The monitor's record as a table, newest first. */
export function VitalsTable({
  record,
  arrival,
}: {
  record: readonly RecordedAt[];
  arrival: ChildCard["arrival"];
}) {
  const columns = COLUMNS.filter(({ read }) => record.some((row) => read(row) !== undefined));
  return (
    <section
      aria-label={words.tableCaption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative max-h-[60dvh] overflow-auto max-xl:max-h-[38dvh]"
    >
      <table className="figures w-full text-right text-label">
        <caption className="sr-only">{words.tableCaption}</caption>
        <thead className="glass sticky top-0 align-top">
          <tr>
            <th scope="col" className="pb-1 text-left font-normal text-soft">
              {words.time}
            </th>
            {columns.map(({ name, unit }) => (
              <th key={name} scope="col" className="pb-1 pl-1.5 font-normal text-soft">
                {name} <span className="block text-small">{unitLabel(unit)}</span>
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
              {columns.map(({ name, read }) => (
                <td key={name} className="pl-1.5">
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
