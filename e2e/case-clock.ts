import type { Locator, Page } from "@playwright/test";

export const clock = (page: Page): Locator => page.getByRole("region", { name: "Case clock" });
export const stop = (page: Page): Locator => clock(page).getByRole("button", { name: "Stop" });

/** Lets the case's clock run by itself. */
export async function run(page: Page, pace: string): Promise<void> {
  await clock(page).getByRole("button", { name: "Run" }).click();
  await page.getByRole("menuitem", { name: pace }).click();
}
