import { ANESS_ITEMS, scoreAness } from "@encephalon/clinical";
import { roundTo } from "@encephalon/kernel";
import type { AnessReading, SeverityReport } from "@encephalon/model";
import { ballotOf } from "./ballot";
import { committedAt } from "./chart-reading";
import type { Ledger } from "./ledger";

/** The score assumes the diagnosis: it is a task only once ANE stands at so much. */
const NAMED = 0.5;

/**
 * The last score that was worked out while ANE stood at 0.5 or more, against what the chart allowed at
 * that minute: a third for the items that agree, a third for the least, a third for the most (design).
 */
export function judgeSeverity(
  ledger: Ledger,
  readings: readonly AnessReading[],
): SeverityReport | null {
  const scored = ledger.of.aness.findLast(({ at }) => isNamed(ledger, at));
  const chart = readings.findLast(({ at }) => at <= (scored?.at ?? -1));
  if (!scored || !chart) return null;
  const learner = scored.event.items;
  const { min, max } = scoreAness(learner);
  const agreed = ANESS_ITEMS.filter((item) => learner[item] === chart.items[item]).length;
  const parts = [agreed / ANESS_ITEMS.length, min === chart.min ? 1 : 0, max === chart.max ? 1 : 0];
  const score = roundTo(parts.reduce((sum, part) => sum + part, 0) / parts.length, 4);
  return { at: scored.at, score, learner, chart: chart.items };
}

const isNamed = (ledger: Ledger, at: number): boolean =>
  (ballotOf(committedAt(ledger, at)?.event.entries ?? []).get("ANE") ?? 0) >= NAMED - 1e-9;
