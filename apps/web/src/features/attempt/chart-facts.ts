import {
  ANALYTE_IDS,
  type AnalyteId,
  type ChartFacts,
  type GivenDose,
  VASOACTIVES,
} from "@encephalon/clinical";
import { type Chart, latestValue } from "@encephalon/model";

function latestAnalytes(chart: Chart): Partial<Record<AnalyteId, number>> {
  const known = ANALYTE_IDS.flatMap((id) => {
    const latest = latestValue(chart, id);
    return latest ? [[id, latest.value] as const] : [];
  });
  return Object.fromEntries(known);
}

const dosesGiven = (chart: Chart): readonly GivenDose[] =>
  chart.entries.flatMap((event) =>
    event.kind === "drug_given"
      ? [
          {
            drugId: event.drug,
            route: event.route,
            dose: { value: event.amount, unit: event.unit },
            at: event.at,
          },
        ]
      : [],
  );

/** What the warnings may look at: the chart, nothing else. */
export function chartFacts(chart: Chart, now: number): ChartFacts {
  const vitals = chart.vitals.at(-1);
  const gcs = latestValue(chart, "gcs")?.value;
  return {
    at: now,
    allergies: chart.child.allergies,
    latest: latestAnalytes(chart),
    given: dosesGiven(chart),
    sampled: chart.entries.flatMap((event) => (event.kind === "resulted" ? [event.item] : [])),
    ...(vitals && { systolic: vitals.systolic, temperature: vitals.temperature }),
    ...(gcs !== undefined && { gcs }),
    vasoactiveRunning: VASOACTIVES.some((drug) => drug in chart.running),
    convulsing: chart.convulsing,
    ventilated: "mechanical-ventilation" in chart.running || "intubation" in chart.running,
  };
}
