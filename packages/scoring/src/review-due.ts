/** Days from an attempt to the next at the same case, by its process score (design): a week, or a month once it went well. */
const SOON = 7;
const LATER = 30;

/** From this process score on, of 100, the case can wait for a month (design). */
const WENT_WELL = 80;

/** The spacing by the last process score, in days (design). */
export const reviewAfter = (lastScore: number): number => (lastScore < WENT_WELL ? SOON : LATER);

/** Whole days since a case came due for review; null while it is not (design). */
export function daysOverdue(lastScore: number, daysSince: number): number | null {
  const over = Math.floor(daysSince - reviewAfter(lastScore));
  return over < 0 ? null : over;
}
