/** The two grounds, and following the system. */
export const GROUNDS = ["system", "paper", "ink"] as const;
export type Ground = (typeof GROUNDS)[number];

/** Kept in a cookie, so that the first byte of a page has the right ground. */
export const GROUND_COOKIE = "ground";

export const asGround = (text: string | undefined): Ground =>
  GROUNDS.find((ground) => ground === text) ?? "system";
