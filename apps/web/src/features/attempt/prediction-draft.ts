import type { ActionOf, Chances } from "@encephalon/model";
import { percentSum } from "./read-percent";

/** The three ends at 12 months, in the order in which they are asked for. */
export const ENDS = ["death", "good", "poor"] as const satisfies readonly (keyof Chances)[];
export type End = (typeof ENDS)[number];

/** The percent of each end as typed. */
export type PredictionTexts = Readonly<Record<End, string>>;

export type PredictionDraft =
  | { readonly ok: true; readonly action: ActionOf<"predict"> }
  /** `sum` of what is written so far; null where something written is no percent. */
  | { readonly ok: false; readonly sum: number | null };

/** A state of the likeliest end: dead, or the middle of its steps (design). */
function popcOf({ death, good, poor }: Chances): number {
  if (death >= good && death >= poor) return 6;
  return good >= poor ? 2 : 4;
}

/** The prediction as it can be committed: three percents that sum to 100. */
export function readPrediction(texts: PredictionTexts): PredictionDraft {
  const sum = percentSum(ENDS.map((end) => texts[end]));
  if (sum !== 100 || ENDS.some((end) => texts[end].trim() === "")) return { ok: false, sum };
  const share = (end: End): number => Number(texts[end]) / 100;
  const chances = { death: share("death"), good: share("good"), poor: share("poor") };
  const { death: mortality, good } = chances;
  return { ok: true, action: { kind: "predict", popc: popcOf(chances), mortality, good } };
}

/** Chances as they are typed: three whole percents that sum to 100. */
export function predictionTexts(chances: Chances | null): PredictionTexts {
  if (!chances) return { death: "", good: "", poor: "" };
  const death = Math.round(chances.death * 100);
  const good = Math.min(100 - death, Math.round(chances.good * 100));
  return { death: String(death), good: String(good), poor: String(100 - death - good) };
}
