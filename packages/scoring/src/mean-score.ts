import { roundTo } from "@encephalon/kernel";

/** The mean of those that have a score, to four places; null where none has. */
export function meanScore(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  if (known.length === 0) return null;
  return roundTo(known.reduce((sum, score) => sum + score, 0) / known.length, 4);
}
