import { expect, type Page } from "@playwright/test";
import { openAct } from "../act";
import { bothHands } from "../hands";

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
