import { WRITTEN_AT_MOST } from "@encephalon/model";

/** Why a plan cannot be kept as it is written; a line is counted from 1. */
export type PlanProblem =
  | { readonly code: "lines"; readonly count: number }
  | { readonly code: "characters"; readonly line: number; readonly count: number };

/** A plan as it is written, one line each; what is empty is none. */
export const planLines = (written: string): readonly string[] =>
  written
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Nothing is cut without a word: a plan that is too long is not kept until its learner has cut it. */
export function planProblem(lines: readonly string[]): PlanProblem | null {
  const { planLines: most, characters } = WRITTEN_AT_MOST;
  if (lines.length > most) return { code: "lines", count: lines.length };
  const long = lines.findIndex((line) => line.length > characters);
  const count = lines[long]?.length;
  return count === undefined ? null : { code: "characters", line: long + 1, count };
}
