import {
  ANALYTE_IDS,
  type AnalyteId,
  type ChartFacts,
  findItem,
  type GivenDose,
  INFUSION_LINES,
  URINE_PASSED,
  VASOACTIVES,
} from "@encephalon/clinical";
import { type Chart, latestValue } from "./chart";

function latestAnalytes(chart: Chart): ChartFacts["latest"] {
  const known = ANALYTE_IDS.flatMap((id): (readonly [AnalyteId, number])[] => {
    const latest = latestValue(chart, id);
    return latest ? [[id, latest.value]] : [];
  });
  return Object.fromEntries(known);
}

const dosesGiven = ({ entries }: Chart): readonly GivenDose[] =>
  entries.flatMap((event) => {
    if (event.kind !== "drug_given") return [];
    const { drug, route, amount, unit, at } = event;
    return [{ drugId: drug, route, dose: { value: amount, unit }, at }];
  });

const resulted = ({ entries }: Chart): readonly string[] =>
  entries.flatMap((event) => (event.kind === "resulted" ? [event.item] : []));

/** A sample is drawn when it is ordered, but for spinal fluid; a study with a slot comes later. */
const isDrawnAtOnce = (item: string): boolean =>
  !item.startsWith("csf-") && findItem(item, "order")?.start === undefined;

const drawn = ({ entries }: Chart): readonly string[] =>
  entries.flatMap((event) =>
    event.kind === "ordered" && isDrawnAtOnce(event.item) ? [event.item] : [],
  );

const flushedAt = ({ entries }: Chart): number | null =>
  entries.findLast((event) => event.kind === "procedure_done" && event.item === "line-flush")?.at ??
  null;

const EXCHANGE = "plasma-exchange";

/** Decided and not begun since; the team asked; the machine running. */
function exchangePlanned({ entries, requests, running, decisions }: Chart): boolean {
  if (EXCHANGE in running || requests.some(({ item }) => item === EXCHANGE)) return true;
  const decision = decisions.findLast(({ item }) => item === EXCHANGE);
  if (decision?.choice !== "start") return false;
  return !entries.some(
    (event) =>
      event.kind === "procedure_started" && event.item === EXCHANGE && event.at >= decision.at,
  );
}

function hardlyAnyUrine({ entries }: Chart): boolean {
  const looks = entries.flatMap((event) => (event.kind === "examined" ? event.findings : []));
  return looks.findLast(({ id }) => id === "urine-passed")?.text === URINE_PASSED.hardlyAny;
}

/** What the warnings before a dose may look at: the chart, nothing else. */
export function chartFacts(chart: Chart, now: number): ChartFacts {
  const { running } = chart;
  const vitals = chart.vitals.at(-1);
  const back = resulted(chart);
  return {
    at: now,
    allergies: chart.child.allergies,
    latest: latestAnalytes(chart),
    given: dosesGiven(chart),
    sampled: [...drawn(chart), ...back],
    resulted: back,
    ...(vitals && { systolic: vitals.systolic, temperature: vitals.temperature }),
    convulsing: chart.convulsing,
    hardlyAnyUrine: hardlyAnyUrine(chart),
    vasoactiveRunning: VASOACTIVES.some((drug) => drug in running),
    ventilated: "mechanical-ventilation" in running || "intubation" in running,
    thrombosisShown: (latestValue(chart, "venous-occlusion")?.value ?? 0) > 0,
    plasmaExchangePlanned: exchangePlanned(chart),
    lines: INFUSION_LINES.filter((line) => line in running).length,
    flushedAt: flushedAt(chart),
  };
}
