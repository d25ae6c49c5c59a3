import type { OutcomeLine } from "@encephalon/authoring";
import type { YearAfter } from "@encephalon/model";
import type { OutcomesAnswer } from "../commands/outcomes";
import { columns } from "./columns";

/** The rows for people: those that are met and those that are not. */
export function printOutcomes({
  lines,
  near,
  severity,
  n,
  seed,
  simVersion,
}: OutcomesAnswer): string {
  const title =
    `${n} children of each case under each kind of care, seeds ${seed + 1} to ${seed + n}, simulator ${simVersion}. ` +
    "Simulated, not for care.\nA year on: dead, POPC 1 to 2, POPC 3 to 5; the rows are design. Near: each within 0.08.";
  const head = ["case", "care", "row", "simulated", "near"];
  return [
    title,
    columns([head, ...lines.map(cells)], { indent: 2 }),
    `${near} of ${lines.length} rows near. The case explains ${(100 * severity).toFixed(0)} % of the variance of the chance of death.`,
  ].join("\n\n");
}

const cells = ({ case: id, care, tabled, simulated, near }: OutcomeLine): string[] => [
  id,
  care === "ward" ? "no specific care" : care,
  three(tabled),
  three(simulated),
  near ? "yes" : "NO",
];

const three = ({ dead, good, poor }: YearAfter): string =>
  [dead, good, poor].map((share) => share.toFixed(2)).join(" / ");
