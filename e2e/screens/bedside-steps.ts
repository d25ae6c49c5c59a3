import { expect, type Page } from "@playwright/test";
import { bothHands } from "../hands";

export const finder = (page: Page) => page.getByRole("combobox", { name: "Find an action" });

/** On a phone what is done to the child is in a sheet of its own. */
export async function openAct(page: Page): Promise<void> {
  const act = page.getByRole("button", { name: "Act", exact: true });
  if (await act.isVisible()) await act.click();
  await expect(finder(page)).toBeVisible();
}

export async function closeAct(page: Page): Promise<void> {
  const sheet = page.getByRole("dialog", { name: "Act" });
  if (!(await sheet.isVisible())) return;
  await sheet.getByRole("button", { name: "Close" }).first().click();
  await expect(sheet).toBeHidden();
}

/** Opens the form of what asks for more before it is played. */
export async function openForm(page: Page, words: string, name: string): Promise<void> {
  await openAct(page);
  await bothHands.find(page, words, name);
}

export async function cancelForm(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Cancel" }).click();
  await closeAct(page);
}

/** Opens a sheet of the board, or the hand-over. */
export async function openSheet(page: Page, button: RegExp | string): Promise<void> {
  await openAct(page);
  await page.getByRole("button", { name: button }).click();
}

export async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

export const clock = (page: Page) => page.getByRole("region", { name: "Case clock" });
export const stop = (page: Page) => clock(page).getByRole("button", { name: "Stop" });

export async function run(page: Page, pace: string): Promise<void> {
  await clock(page).getByRole("button", { name: "Run" }).click();
  await page.getByRole("menuitem", { name: pace }).click();
}
