import { expect, type Page } from "@playwright/test";
import { wait } from "./act";

/** Left alone the boy of `GREY_AND_HOT` dies within five hours, whatever the seed; more would be another case. */
const MOST_HOURS = 12;

/** Lets hour after hour pass until he has died. */
export async function leaveAlone(page: Page): Promise<void> {
  const told = page.getByRole("heading", { name: "He has died." });
  const another = page.getByRole("button", { name: "+1 h", disabled: false });
  for (let hour = 0; hour < MOST_HOURS; hour++) {
    await expect(told.or(another)).toBeVisible();
    if (await told.isVisible()) return;
    await wait(page, "+1 h");
  }
  await expect(told).toBeVisible();
}
