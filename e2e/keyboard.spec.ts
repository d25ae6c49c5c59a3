import type { Locator, Page } from "@playwright/test";
import { chart, played } from "./act";
import { LONG_SEIZURE, READ } from "./begin-case";
import { expect, test } from "./journey";

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

/** Types into a box that offers a list; Enter takes what it offers first. */
async function pick(page: Page, box: Locator, typed: string, offered: string): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.type(typed);
  await expect(page.getByRole("option").first()).toHaveText(offered);
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue("");
}

const OWN_WORDS = "Her mother is more worried than the figures";

/** A board with findings of the list, one of them denied, and own words that were never picked. */
async function thinkAloud(page: Page): Promise<void> {
  await press(page, page.getByRole("button", { name: "Write: Differential" }));
  const board = page.getByRole("dialog", { name: "Differential diagnosis" });
  await pick(
    page,
    board.getByRole("combobox", { name: "Add a diagnosis" }),
    "febrile status",
    "Febrile status epilepticus",
  );
  await tabTo(page, board.getByLabel("Percent for Febrile status epilepticus"));
  await page.keyboard.type("70");
  const pro = board.getByRole("combobox", { name: "Add a finding for the first" });
  await pick(page, pro, "38.5", "Fever of 38.5 °C or more on arrival");
  await pick(page, pro, "no hyperammon", "Not: Ammonia above 100 µmol/L");
  await page.keyboard.type(OWN_WORDS);
  const contra = board.getByRole("combobox", { name: "Add a finding against the first" });
  await pick(page, contra, "shock", "Shock in the first 24 hours");
  const notSo = board.getByLabel("Not so: Shock in the first 24 hours");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(notSo).toBeFocused();
  await page.keyboard.press("Space");
  await expect(notSo).toBeChecked();
  const commit = board.getByRole("button", { name: "Commit the differential" });
  await played(page, () => press(page, commit));
  await expect(page.getByRole("combobox", { name: "Find an action" })).toBeFocused();
}

/** What was committed stands there again, the own words too; what is taken away keeps the place of the focus. */
async function lookAgain(page: Page): Promise<void> {
  await press(page, page.getByRole("button", { name: "Change: Differential" }));
  const board = page.getByRole("dialog", { name: "Differential diagnosis" });
  await expect(board.getByLabel("Not so: Ammonia above 100 µmol/L")).toBeChecked();
  await expect(board.getByLabel("Not so: Fever of 38.5 °C or more on arrival")).not.toBeChecked();
  await expect(board.getByRole("textbox", { name: "Own words" })).toHaveValue(OWN_WORDS);
  await press(page, board.getByRole("button", { name: `Remove ${OWN_WORDS}` }));
  await expect(board.getByRole("list", { name: "For the first" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(board).toBeHidden();
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

  await thinkAloud(page);
  await lookAgain(page);

  const hour = page.getByRole("button", { name: "+1 h" });
  await played(page, () => press(page, hour));
  await expect(chart(page)).toContainText("Given: Paracetamol");

  await press(page, page.getByRole("button", { name: "Hand over" }));
  const confirmation = page.getByRole("dialog", { name: "Hand over and end the attempt" });
  await tabTo(page, confirmation.getByLabel("Your plan for the next team"));
  await page.keyboard.type("Look again in an hour");
  await press(page, confirmation.getByRole("button", { name: "Hand over and end" }));

  await expect(page.getByRole("heading", { name: "The course" })).toBeVisible();
  const thought = page.getByRole("region", { name: "What you thought" });
  const judged = thought.getByRole("listitem").filter({ hasText: "Fever of 38.5 °C" });
  await expect(judged).toContainText(/(true|not) on the chart/);
  await expect(thought.getByRole("listitem").filter({ hasText: OWN_WORDS })).toContainText(
    "not judged",
  );
  const slider = page.getByRole("slider", { name: "Minute pointed at" });
  await tabTo(page, slider);
  const before = await slider.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowRight");
  expect(await slider.getAttribute("aria-valuetext")).not.toBe(before);
});
