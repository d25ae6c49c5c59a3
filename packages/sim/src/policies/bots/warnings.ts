import { doseWarnings, itemsOfKind } from "@encephalon/clinical";
import { type Action, chartFacts } from "@encephalon/model";
import type { Habit } from "../habits";
import { examine, order, perform, prescribe } from "../prescribe";
import type { View } from "../view";

const HOUR = 60;

/** Every drug that has a dose and no warning now. */
function unwarned(view: View): readonly Action[] {
  const facts = chartFacts(view.chart, view.clock);
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
