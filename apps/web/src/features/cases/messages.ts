/** The words of the start page. */
export const messages = {
  title: "Encephalon",
  what: "One child with fever, a seizure and falling consciousness, and you are the doctor. You ask, examine, order and treat against the case's own clock, and are told afterwards what your choices did and why.",
  status:
    "Every child here is simulated and reconstructed from published series. Nothing here is for the care of a real child.",
  prebrief:
    "Children in this collection may die, some whatever you do, and several survive with disability. The score reads what you did, not whether the child lived. You may skip a case, and you may stop at any time without loss and come back.",
  prebriefHeading: "Before you begin",
  guest: "Begin as a guest",
  guestBusy: "Opening…",
  account: "Sign in or sign up",
  asGuest: "You are practising as a guest.",
  asUser: (name: string) => `Signed in as ${name}.`,
  manageAccount: "Account",
  listHeading: "Cases",
  empty: "No case is published yet. An educator can publish one; then it stands here.",
  begin: "Begin",
  again: "Begin anew",
  resume: "Continue",
  lastDebrief: "Last debrief",
  opening: "Opening…",
  best: (score: number) => `best ${Math.round(score)} of 100`,
  attempts: (count: number) => (count === 1 ? "1 attempt" : `${count} attempts`),
  notPlayed: "not played",
  beginNamed: (title: string) => `Begin: ${title}`,
  resumeNamed: (title: string) => `Continue: ${title}`,
  lastNamed: (title: string) => `Last debrief: ${title}`,
  wrong: "The case could not be opened. Nothing was begun.",
  offline:
    "The server cannot be reached. Nothing was begun; try again when the connection is back.",
  loading: "Fetching the cases…",
} as const;
