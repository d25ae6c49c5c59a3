import { percentLabel, percentText } from "../../attempt/read-percent";
import type { ChanceRow } from "../chance-rows";
import { messages } from "../messages";

const words = messages.chances;

/** A chance as a bar and a percent; a dash alone where there is none. */
function Chance({ value, look }: { value: number | null; look: string }) {
  if (value === null) return <p className="text-right">–</p>;
  return (
    <p className="flex items-center justify-end gap-2">
      <span aria-hidden className="h-2 w-16 bg-sunken max-sm:hidden">
        <span className={`block h-full ${look}`} style={{ width: `${percentText(value)}%` }} />
      </span>
      <span className="figures w-12 text-right">{percentLabel(value)}</span>
    </p>
  );
}

/** The learner's chances and another's, side by side. */
export function ChanceTable({
  rows,
  caption,
  first,
  theirs,
}: {
  rows: readonly ChanceRow[];
  caption: string;
  /** What the rows are, and whose the second column is. */
  first: string;
  theirs: string;
}) {
  return (
    <table className="mt-1 w-full table-fixed">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-line border-b text-label text-soft">
          <th scope="col" className="py-1 text-left font-normal">
            {first}
          </th>
          <th scope="col" className="w-20 py-1 text-right font-normal sm:w-36">
            {words.you}
          </th>
          <th scope="col" className="w-20 py-1 text-right font-normal sm:w-36">
            {theirs}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className="py-1 text-left font-normal">
              {row.name}
            </th>
            <td className="py-1">
              <Chance value={row.mine} look="bg-accent" />
            </td>
            <td className="py-1">
              <Chance value={row.theirs} look="bg-soft" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
