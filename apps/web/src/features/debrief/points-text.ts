/** Points with at most one decimal, which is as fine as they are given. */
export const pointsText = (value: number): string => String(Number(value.toFixed(1)));
