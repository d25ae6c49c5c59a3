/** Words that stand on more than one screen. */
export const wording = {
  product: "Encephalon",
  description: "A case simulator for acute encephalopathy in childhood. Simulated, not for care.",
  notForCare: "Simulated and reconstructed. Not for care.",
  close: "Close",
  cancel: "Cancel",
  tryAgain: "Try again",
  loading: "Loading",
  partFailed:
    "This part of the page could not be loaded. What you have done and typed is kept. Try again; if it stays so, reload the page.",
  partOffline:
    "You are offline, and this part of the page was not loaded yet. What you have done and typed is kept. Try again when you are back.",
  backToStart: "To the start page",
  wrongHeading: "This page could not be shown",
  wrong:
    "Something went wrong on our side or on the way. What you have done is kept on the server. Try again; if it stays so, come back later.",
  notFoundHeading: "Nothing is here",
  notFound: "This page does not exist, or it belongs to somebody else. Nothing was changed.",
  offlineHeading: "The server cannot be reached",
  offline:
    "You are offline, or the server is stopped. What it has answered is kept, and what you typed or picked at the bedside is kept in this tab. Look at your connection first; if others are cut off too, tell whoever runs the server.",
  offlineWaits: "This page asks again every few seconds and goes on by itself.",
  outdated: "The simulator has changed since this attempt began: it can be read, not continued.",
  renewed:
    "The server has been renewed. This page reloads by itself once nothing on it would be lost.",
  reload: "Reload now",
  requestId: (id: string) => `Request ${id}: name it if you report this.`,
  notReviewed: "Clinical review: not reviewed",
  reviewedBy: (name: string) => `Clinical review: ${name}`,
  difficulty: (level: number) => `Difficulty ${level} of 3`,
  about: (minutes: number) => `about ${minutes} min`,
  years: (count: number) => (count === 1 ? "1 year" : `${count} years`),
  /** How far a case's clock has run. */
  afterArrival: (minutes: number) =>
    minutes < 60
      ? `${minutes} min after arrival`
      : `${Math.floor(minutes / 60)} h ${minutes % 60} min after arrival`,
  ofHundred: (score: number) => `${Math.round(score)} of 100`,
  toCases: "To the cases",
  myAttempts: "My attempts",
  months: (count: number) => (count === 1 ? "1 month" : `${count} months`),
} as const;

/** An age in words: months under two years, then years and months to five, then years. */
export function ageInWords(ageMonths: number): string {
  if (ageMonths < 24) return wording.months(ageMonths);
  const years = Math.floor(ageMonths / 12);
  const months = ageMonths % 12;
  if (years >= 5 || months === 0) return wording.years(years);
  return `${wording.years(years)} ${wording.months(months)}`;
}
