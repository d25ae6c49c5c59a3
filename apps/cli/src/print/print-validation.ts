import type { SeriesVerdict, Verdict } from "@encephalon/authoring";
import type { Validated } from "../commands/validate";
import { columns } from "./columns";

/** Published against simulated for people, by series. */
export function printValidation(validated: Validated): string {
  const { children, ablation, verdicts, series, mixtures } = validated;
  const title =
    `${children} children of the population${ablation ? `, ${ablation}` : ""}: ` +
    `published against simulated series. Simulated, not for care.`;
  const mixed = mixtures.map(
    ({ series: id, effective, covariates }) =>
      `  ${id}: as ${effective.toFixed(0)} children; ${covariates
        .map(({ name, published, met }) => `${name} ${percent(published)} (met ${percent(met)})`)
        .join(", ")}`,
  );
  return [
    title,
    `Mixtures\n${mixed.join("\n")}`,
    ...series.map((one) => printSeries(one, verdicts)),
    printSummary(validated),
  ].join("\n\n");
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

function printSeries(
  { series, keptBack, passes }: SeriesVerdict,
  verdicts: readonly Verdict[],
): string {
  const own = verdicts.filter((verdict) => verdict.series === series);
  const head = `${series}${keptBack ? ", kept back" : ""}: ${passes ? "passes" : "FAILS"}`;
  const lines = own.map(({ title, published, simulated, p, passes: within }) => [
    within ? "" : "FAILS",
    title,
    `published ${published}`,
    `simulated ${simulated}`,
    `p ${p.toFixed(3)}`,
  ]);
  return `${head}\n${columns(lines, { indent: 2 })}`;
}

function printSummary({ summary, ablation, unmoved }: Validated): string {
  const { rows, series, keptBackRows, keptBackSeries } = summary;
  const lines = [
    `Rows ${rows.passing} of ${rows.of}, of series kept back ${keptBackRows.passing} of ${keptBackRows.of}.`,
    `Series ${series.passing} of ${series.of}, kept back ${keptBackSeries.passing} of ${keptBackSeries.of}.`,
  ];
  if (ablation) {
    lines.push(
      unmoved.length === 0
        ? `Every row that names ${ablation} fails under it.`
        : `Pass under ${ablation} though they name it: ${unmoved.join("; ")}.`,
    );
  }
  return lines.join("\n");
}
