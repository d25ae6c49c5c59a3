import {
  ANALYTE_IDS,
  type AnalyteId,
  type ChartFacts,
  doseWarnings,
  itemsOfKind,
  VASOACTIVES,
} from "@encephalon/clinical";
import { type Action, type Chart, latestValue } from "@encephalon/model";
import type { Habit } from "../habits";
import { examine, order, perform, prescribe } from "../prescribe";
import { isVentilated, type View } from "../view";

const HOUR = 60;

const latestAnalytes = (chart: Chart): Partial<Record<AnalyteId, number>> =>
  Object.fromEntries(
    ANALYTE_IDS.flatMap((id) => {
      const known = latestValue(chart, id);
      return known ? [[id, known.value] as const] : [];
    }),
  );

/** What the warnings may look at. */
function factsOf(view: View): ChartFacts {
  const { chart, clock } = view;
  const now = chart.vitals.at(-1);
  return {
    at: clock,
    allergies: chart.child.allergies,
    latest: latestAnalytes(chart),
    given: chart.drugs.map(({ drug, route, amount, unit, at }) => ({
      drugId: drug,
      route: route as ChartFacts["given"][number]["route"], // the chart keeps the route as text
      dose: { value: amount, unit },
      at,
    })),
    sampled: chart.entries.flatMap((entry) => (entry.kind === "resulted" ? [entry.item] : [])),
    ...(now && { systolic: now.systolic, temperature: now.temperature }),
    vasoactiveRunning: VASOACTIVES.some((drug) => drug in chart.running),
    convulsing: chart.convulsing,
    ventilated: isVentilated(view),
  };
}

/** Every drug that has a dose and no warning now. */
function unwarned(view: View): readonly Action[] {
  const facts = factsOf(view);
  const { ageMonths, weightKg } = view.chart.child;
  return itemsOfKind("give").flatMap(({ id, routes }) => {
    const [asked] = routes.flatMap((route) => prescribe(view, id, route)).slice(0, 1);
    if (!asked) return [];
    const { dose, route } = asked;
    const warnings = doseWarnings({ drugId: id, dose, route, ageMonths, weightKg, facts });
    return warnings.length === 0 ? [asked] : [];
  });
}

/** Does whatever is not warned of: what no warning speaks against must be right. */
export const warningObeyer: readonly Habit[] = [
  {
    name: "all tests",
    when: () => true,
    acts: () => order(...itemsOfKind("order").map(({ id }) => id)),
  },
  {
    name: "all looks",
    when: () => true,
    acts: () => examine("consciousness", "circulation", "breathing"),
  },
  {
    name: "all drugs without a warning",
    again: 6 * HOUR,
    when: ({ elapsed }) => elapsed >= 90 && elapsed < 24 * HOUR,
    acts: unwarned,
  },
  {
    name: "all procedures",
    when: ({ elapsed }) => elapsed >= 90,
    acts: () => perform("lumbar-puncture", "intubation", "plasma-exchange"),
  },
];
