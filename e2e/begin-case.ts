import { expect, type Page } from "@playwright/test";
import { bothHands } from "./hands";

/** Children of the collection, by the neutral titles that a learner sees. */
export const NOT_HERSELF = "Fever and a short seizure, 9 months";
export const NOT_WAKING = "A seizure that stopped by itself, 2 years";
export const LONG_SEIZURE = "Fever and a long seizure, 22 months";
/** Dies within hours where nothing is done. */
export const GREY_AND_HOT = "Fever, diarrhoea and a long seizure, 2 years";

/** Ends the pre-brief, which stands before a learner's first case. */
export const READ = "I have read this; begin";

/** Comes as a guest, without an account, and opens a case: the way most learners begin. */
export async function beginAsGuest(page: Page, title: string, hands = bothHands): Promise<void> {
  await page.goto("/");
  await hands.press(page.getByRole("button", { name: "Begin as a guest" }));
  await expect(page.getByText("You are practising as a guest.")).toBeVisible();
  await hands.press(page.getByRole("button", { name: `Begin: ${title}` }));
  await hands.press(page.getByRole("button", { name: READ }));
  await expect(page.getByRole("region", { name: "Chart" })).toBeVisible();
}
