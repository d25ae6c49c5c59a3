import type { BenchResult, Beside, Measure } from "../bench/measure";
import type { Machine } from "../commands/bench";
import { columns } from "./columns";

interface Measured {
  readonly machine: Machine;
  readonly results: readonly BenchResult[];
}

/** Every figure with what it stands beside, and the ratio to it. */
export const printBench = ({ machine, results }: Measured): string =>
  [...results.map(printOne), printMachine(machine)].join("\n\n");

const printMachine = ({ node, cores, load }: Machine): string =>
  `Measured on Node ${node} with ${cores} cores; at the end ${load.toFixed(1)} processes wanted one.`;

function printOne({ name, how, measures, profile }: BenchResult): string {
  if (measures.length === 0) return `${name}: ${how}`;
  const table = columns(measures.flatMap(rowsOf), { indent: 2 });
  const lines = profile?.map((line) => [
    `${(100 * line.share).toFixed(1)} %`,
    line.function,
    line.file,
  ]);
  const own = lines ? `\n\n${columns(lines, { indent: 2 })}` : "";
  return `${name}: ${how}\n\n${table}${own}`;
}

function rowsOf({ name, value, unit, beside }: Measure): string[][] {
  const [first, ...rest] = beside.map(besideRow);
  const head = [name, `${short(value)} ${unit}`];
  return [[...head, ...(first ?? [])], ...rest.map((row) => ["", "", ...row])];
}

const besideRow = ({ name, value, ratio, kept }: Beside): string[] => [
  `${name} ${short(value)}`,
  `× ${ratio.toFixed(3)}`,
  kept === undefined ? "" : kept ? "kept" : "NOT KEPT",
];

const short = (value: number): string => String(Number(value.toPrecision(4)));
