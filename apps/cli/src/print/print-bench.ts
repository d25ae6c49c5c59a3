import type { BenchResult, Beside, Measure } from "../bench/measure";
import { columns } from "./columns";

/** Every figure with what it stands beside, and the ratio to it. */
export const printBench = (results: readonly BenchResult[]): string =>
  results.map(printOne).join("\n\n");

function printOne({ name, how, measures, profile }: BenchResult): string {
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
