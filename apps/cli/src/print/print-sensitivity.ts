import type { SensitivityLine } from "@encephalon/authoring";
import type { SensitivityAnswer } from "../commands/sensitivity";
import { columns } from "./columns";

/** Lines of each case where there are several; the JSON holds all. */
const MOST = 10;
/** Characters to either side of the middle. */
const WING = 12;

/** A tornado for people: what moves most is on top. */
export function printSensitivity(answer: SensitivityAnswer): string {
  const { cases, n, seed, simVersion, pooled, byCase } = answer;
  const title =
    `${cases.join(", ")}: ${n} children of each, seeds ${seed + 1} to ${seed + n}, good care, simulator ` +
    `${simVersion}. Simulated, not for care.\n` +
    "Each parameter from the 5th percentile of its case's range to the 95th, all else as the seed has it:\n" +
    "change of the probability in points, with its 95 % interval.";
  const each = byCase.length < 2 ? [] : byCase;
  return [
    title,
    tornado(pooled),
    ...each.map((one) => `=== ${one.case}\n\n${tornado(one.lines.slice(0, MOST))}`),
  ].join("\n\n");
}

const HEAD = ["parameter", "cases", "died", "", "", "POPC 1-2", ""];

function tornado(lines: readonly SensitivityLine[]): string {
  const moved = lines.filter(({ died, good }) => died.change !== 0 || good.change !== 0);
  const rest = `  The other ${lines.length - moved.length} moved nothing.`;
  const parts = [moved.length === 0 ? "" : table(moved), moved.length < lines.length ? rest : ""];
  return parts.filter(Boolean).join("\n");
}

function table(lines: readonly SensitivityLine[]): string {
  const widest = Math.max(...lines.map(({ died }) => Math.abs(died.change)));
  const rows = lines.map(({ parameter, cases, died, good }) => [
    parameter,
    String(cases.length),
    points(died.change),
    interval(died),
    bar(died.change, widest),
    points(good.change),
    interval(good),
  ]);
  return columns([HEAD, ...rows], { indent: 2 });
}

const points = (share: number): string => {
  const text = (100 * share).toFixed(1);
  return share > 0 ? `+${text}` : text;
};

const interval = ({ low, high }: SensitivityLine["died"]): string =>
  `(${points(low)} to ${points(high)})`;

/** To the left where a high value saves, to the right where it kills. */
function bar(change: number, widest: number): string {
  const length = widest === 0 ? 0 : Math.round((WING * Math.abs(change)) / widest);
  const marks = "#".repeat(length);
  return `${(change < 0 ? marks : "").padStart(WING)}|${(change > 0 ? marks : "").padEnd(WING)}`;
}
