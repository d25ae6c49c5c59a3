import type { Calibration, Cell, Exact, Fitted } from "@encephalon/authoring";
import type { CalibratedCase } from "../commands/calibrate";
import { columns } from "./columns";
import { wrapped } from "./wrapped";

/** What differs of each case, and why, then how much agrees. */
export function printCalibration(found: readonly CalibratedCase[]): string {
  const cells = found.flatMap(({ calibration }) => calibration.cells);
  return [...found.map(printCase), `All cells: ${share(cells)}`].join("\n\n");
}

const share = (cells: readonly Cell[]): string => {
  const within = cells.filter((cell) => cell.within).length;
  return `${within} of ${cells.length} within (${((100 * within) / Math.max(1, cells.length)).toFixed(1)} %)`;
};

function printCase({ case: id, calibration, fitted }: CalibratedCase): string {
  const rows = [...outside(calibration), ...exact(calibration), ...(fitted ?? []).map(fittedRow)];
  const head = `${id}: ${share(calibration.cells)}`;
  return rows.length > 0 ? `${head}\n${columns(rows, { indent: 2 })}` : head;
}

const fittedRow = ({ name, from, to }: Fitted): string[] => [
  "fitted",
  name,
  `authored ${from}`,
  `fits ${to}`,
];

const outside = ({ cells }: Calibration): string[][] =>
  cells.filter(({ within }) => !within).flatMap((cell, i, all) => outsideRows(cell, all[i - 1]));

/** Characters of a reason in a line. */
const REASON_WIDTH = 76;

/** A cell with its reason beside it, in as many lines as that takes; said once for cells that follow each other. */
function outsideRows(cell: Cell, before: Cell | undefined): string[][] {
  const { name, hour, tabled, simulated, reason } = cell;
  const says = simulated === null ? "none" : simulated.toPrecision(3);
  const [first, ...rest] = whyLines(reason, before?.reason);
  return [
    [name, `A+${hour} h`, `table ${tabled}`, `simulated ${says}`, first ?? ""],
    ...rest.map((line) => ["", "", "", "", line]),
  ];
}

function whyLines(reason: string | undefined, before: string | undefined): readonly string[] {
  if (reason === undefined) return ["no reason is written"];
  return reason === before ? ["as above"] : wrapped(reason, REASON_WIDTH);
}

const exact = ({ aness, sites, outcome }: Calibration): string[][] =>
  [
    ...aness.map((line) => ["ANE-SS", line] as const),
    ...sites.map((line) => ["sites", line] as const),
    ["outcome", outcome] as const,
  ].flatMap(([name, line]) => (line.agrees ? [] : [exactRow(name, line)]));

const exactRow = (name: string, { hour, tabled, simulated }: Exact): string[] => [
  name,
  `A+${hour} h`,
  `table ${tabled}`,
  `simulated ${simulated}`,
];
