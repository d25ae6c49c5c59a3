import type { Cohort } from "../cohort/cohort";
import { type GroupSummary, POPC, WHENS } from "../cohort/group";
import type { Proportion } from "../cohort/proportion";
import type { Spread } from "../cohort/tally";
import { columns } from "./columns";

const DEEP = { indent: 2 };

/** A cohort for people: the whole of it, then each case where there are several. */
export function printCohort(cohort: Cohort): string {
  const { cases, policy, n, seed, simVersion, byCase } = cohort;
  const title =
    `${cases.join(", ")}: ${n} children, policy ${policy}, seeds ${seed + 1} to ${seed + n}, ` +
    `simulator ${simVersion}. Simulated, not for care.`;
  const each = byCase.length < 2 ? [] : byCase;
  return [
    title,
    printGroup(cohort),
    ...each.map((one) => `=== ${one.case}, ${one.n} children\n\n${printGroup(one)}`),
  ].join("\n\n");
}

function printGroup({ died, popc, process, harms, laboratory, seen }: GroupSummary): string {
  return [
    `Died  ${withInterval(died)}`,
    `POPC\n${printPopc(popc)}`,
    `Process  ${process ? printSpread(process) : "none"}`,
    `Harms  any ${withInterval(harms.any)}\n${printHarms(harms.each)}`.trimEnd(),
    `Results, first in each child (5th 25th 50th 75th 95th)\n${printLaboratory(laboratory)}`,
    `Seen at any time, of those looked at\n${printSeen(seen)}`,
  ].join("\n\n");
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const withInterval = ({ count, of, share, low, high }: Proportion): string =>
  `${count} of ${of} = ${percent(share)} (95 % interval ${percent(low)} to ${percent(high)})`;

const short = (value: number): string => String(Number(value.toPrecision(3)));

const printSpread = ({ mean, p5, p25, p50, p75, p95 }: Spread): string =>
  `mean ${mean.toFixed(1)}; 5th ${p5}, 25th ${p25}, 50th ${p50}, 75th ${p75}, 95th ${p95}`;

const printPopc = (popc: GroupSummary["popc"]): string =>
  columns(
    [
      ["", ...POPC.map(String)],
      ...WHENS.map((when) => [when, ...popc[when].map(({ share }) => percent(share))]),
    ],
    DEEP,
  );

const printHarms = (each: GroupSummary["harms"]["each"]): string =>
  columns(
    each.map((harm) => [harm.code, harm.severity, withInterval(harm), harm.title]),
    DEEP,
  );

const printLaboratory = (lines: GroupSummary["laboratory"]): string =>
  lines.length === 0
    ? "  none came back"
    : columns(
        lines.map(({ finding, unit, first }) => [
          finding,
          `${first.n} children`,
          [first.p5, first.p25, first.p50, first.p75, first.p95].map(short).join(" "),
          unit,
        ]),
        DEEP,
      );

const printSeen = (seen: GroupSummary["seen"]): string =>
  columns(
    seen.map((line) => [line.finding, withInterval(line)]),
    DEEP,
  ) || "  nothing was looked for";
