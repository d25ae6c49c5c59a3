import { expect, type Locator, type Page, test } from "@playwright/test";
import { chart, played } from "./act";
import { LONG_SEIZURE, READ } from "./begin-case";

/** Goes on with Tab until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(target).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 20_000 });
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** "/" opens the finder from anywhere; Enter does what it offers first. */
async function find(page: Page, words: string): Promise<void> {
  await expect(page.getByRole("button", { name: "+5 min" })).toBeEnabled();
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Find an action" })).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
}

test("a case is played from the door to the debrief without a mouse", async ({ page }) => {
  test.slow();
  await page.goto("/");
  await press(page, page.getByRole("button", { name: `Begin: ${LONG_SEIZURE}` }));
  await press(page, page.getByRole("button", { name: READ }));
  await expect(chart(page)).toContainText("Arrived.");

  await played(page, () => find(page, "gcs"));
  await expect(chart(page)).toContainText("Examined: Level of consciousness");
  await played(page, () => find(page, "bedside glucose"));
  await expect(chart(page)).toContainText("Ordered Blood glucose, bedside");

  await find(page, "give paracetamol");
  const form = page.getByRole("form", { name: "Give Paracetamol" });
  await expect(form.getByLabel("Dose", { exact: true })).toBeFocused();
  await page.keyboard.type("15");
  await played(page, () => page.keyboard.press("Enter"));
  await expect(chart(page)).toContainText("Prescribed Paracetamol");

  await find(page, "give ceftriaxone");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("form", { name: "Give Ceftriaxone" })).toBeHidden();

  const hour = page.getByRole("button", { name: "+1 h" });
  await played(page, () => press(page, hour));
  await expect(chart(page)).toContainText("Given: Paracetamol");

  await press(page, page.getByRole("button", { name: "Hand over" }));
  const confirmation = page.getByRole("dialog", { name: "Hand over and end the attempt" });
  await tabTo(page, confirmation.getByLabel("Your plan for the next team"));
  await page.keyboard.type("Look again in an hour");
  await press(page, confirmation.getByRole("button", { name: "Hand over and end" }));

  await expect(page.getByRole("heading", { name: "The course" })).toBeVisible();
  const slider = page.getByRole("slider", { name: "Minute pointed at" });
  await tabTo(page, slider);
  const before = await slider.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowRight");
  expect(await slider.getAttribute("aria-valuetext")).not.toBe(before);
});
