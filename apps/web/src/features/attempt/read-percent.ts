const whole = /^\d{1,3}$/;

/** A whole percent from 0 to 100 as typed; null when it is none. */
export function readPercent(text: string): number | null {
  const trimmed = text.trim();
  const percent = whole.test(trimmed) ? Number(trimmed) : null;
  return percent !== null && percent <= 100 ? percent : null;
}

/** What is written so far, together; null where something written is no percent. */
export function percentSum(texts: readonly string[]): number | null {
  const read = texts.filter((text) => text.trim() !== "").map(readPercent);
  return read.every((percent) => percent !== null)
    ? read.reduce((sum, each) => sum + each, 0)
    : null;
}

/** A chance as it is typed. */
export const percentText = (chance: number): string => String(Math.round(chance * 100));

/** A chance as it is printed: the sign stays with its number. */
export const percentLabel = (chance: number): string => `${percentText(chance)}\u00a0%`;
