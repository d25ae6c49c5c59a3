import type { Compared, Comparison, OnCase } from "@encephalon/authoring";
import { columns } from "./columns";

/** Policies side by side: all cases together, then the process of each on each case. */
export function printBots({ cases, seeds, compared }: Comparison): string {
  const title =
    `${cases.join(", ")}: ${seeds.length} children of each, seeds ${seeds[0] ?? 0} to ` +
    `${seeds.at(-1) ?? 0}, the same for every policy. Simulated, not for care.`;
  const wrong = compared.filter(({ asWanted }) => asWanted === false);
  const verdict =
    wrong.length === 0
      ? "Every policy did as its standing wants."
      : `Not as wanted: ${wrong.map(({ policy }) => policy).join(", ")}.`;
  return [title, pooled(compared), byCase(cases, compared), verdict].join("\n\n");
}

const points = (value: number): string => value.toFixed(1);
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

function pooled(compared: readonly Compared[]): string {
  const head = [
    "policy",
    "standing",
    "process",
    "behind by",
    "at least (95 %)",
    "severe harm",
    "any harm",
    "as wanted",
  ];
  const lines = compared.map((one) => [
    one.policy,
    one.standing,
    points(one.process),
    `${points(one.behind.mean)} (${one.against})`,
    one.behind.low === null ? "–" : points(one.behind.low),
    percent(one.severe),
    percent(one.harmed),
    one.asWanted === null ? "–" : one.asWanted ? "yes" : "NO",
  ]);
  return columns([head, ...lines]);
}

/** Process, the share with severe harm where there is any, and POPC a year on. */
const cell = ({ process, severe, popc }: OnCase): string =>
  `${process.toFixed(0)}${severe > 0 ? `!${(100 * severe).toFixed(0)}` : ""}/${popc.toFixed(1)}`;

const byCase = (cases: readonly string[], compared: readonly Compared[]): string =>
  [
    "By case: process, !share of children severely harmed, /POPC at 12 months (6 dead)",
    columns([
      ["", ...cases],
      ...compared.map(({ policy, onCases }) => [policy, ...onCases.map(cell)]),
    ]),
  ].join("\n");
