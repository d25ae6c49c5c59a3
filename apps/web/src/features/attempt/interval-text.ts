/** Minutes from one dose to the next, as a prescription says it: "8 h", "90 min". Never broken into two lines. */
export const intervalText = (minutes: number): string =>
  minutes % 60 === 0 ? `${minutes / 60}\u00a0h` : `${minutes}\u00a0min`;
