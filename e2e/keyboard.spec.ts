import type { Locator, Page } from "@playwright/test";
import { act, openPrescription, played } from "./act";
import { beginAsGuest, LONG_SEIZURE } from "./begin-case";
import { finder, keys, tabTo } from "./hands";
import { expect, test } from "./journey";
import { differentialBoard } from "./write";

/** Types into a box that offers a list; Enter takes what it offers first. */
async function pick(page: Page, box: Locator, typed: string, offered: string): Promise<void> {
  await keys.pick(box, typed, offered);
  await expect(box).toHaveValue("");
  await expect(page.getByRole("option")).toHaveCount(0);
}

const OWN_WORDS = "Her mother is more worried than the figures";

/** A board with findings of the list, one of them denied, and own words that were never picked. */
async function thinkAloud(page: Page): Promise<void> {
  await keys.press(page.getByRole("button", { name: "Write: Differential" }));
  const board = differentialBoard(page);
  await pick(
    page,
    board.getByRole("combobox", { name: "Add a diagnosis" }),
    "febrile status",
    "Febrile status epilepticus",
  );
  await tabTo(board.getByLabel("Percent for Febrile status epilepticus"));
  await page.keyboard.type("70");
  const pro = board.getByRole("combobox", { name: "Add a finding for the first" });
  await pick(page, pro, "38.5", "Fever of 38.5 °C or more on arrival");
  await pick(page, pro, "no hyperammon", "Not: Ammonia above 100 µmol/L");
  await page.keyboard.type(OWN_WORDS);
  await page.keyboard.press("Tab"); // out of the box, whose list hides what lies behind it
  const contra = board.getByRole("combobox", { name: "Add a finding against the first" });
  await pick(page, contra, "shock", "Shock in the first 24 hours");
  const notSo = board.getByLabel("Not so: Shock in the first 24 hours");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(notSo).toBeFocused();
  await page.keyboard.press("Space");
  await expect(notSo).toBeChecked();
  const commit = board.getByRole("button", { name: "Commit the differential" });
  await played(page, () => keys.press(commit));
  await expect(finder(page)).toBeFocused();
}

/** What was committed stands there again, the own words too; what is taken away keeps the place of the focus. */
async function lookAgain(page: Page): Promise<void> {
  await keys.press(page.getByRole("button", { name: "Change: Differential" }));
  const board = differentialBoard(page);
  await expect(board.getByLabel("Not so: Ammonia above 100 µmol/L")).toBeChecked();
  await expect(board.getByLabel("Not so: Fever of 38.5 °C or more on arrival")).not.toBeChecked();
  await expect(board.getByRole("textbox", { name: "Own words" })).toHaveValue(OWN_WORDS);
  await keys.press(board.getByRole("button", { name: `Remove ${OWN_WORDS}` }));
  await expect(board.getByRole("list", { name: "For the first" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(board).toBeHidden();
}

test("a board is written, looked at again and changed without a mouse", async ({ page }) => {
  test.slow();
  await beginAsGuest(page, LONG_SEIZURE, keys);
  await thinkAloud(page);
  await lookAgain(page);
});

test("Enter gives what is written, Escape leaves a form, and both give the focus back", async ({
  page,
}) => {
  await beginAsGuest(page, LONG_SEIZURE, keys);
  const form = await openPrescription(page, "Paracetamol", keys);
  await expect(form.getByLabel("Dose", { exact: true })).toBeFocused();
  await page.keyboard.type("15");
  await played(page, () => page.keyboard.press("Enter"));
  await expect(finder(page)).toBeFocused();

  const left = await openPrescription(page, "Ceftriaxone", keys);
  await page.keyboard.press("Escape");
  await expect(left).toBeHidden();
  await expect(finder(page)).toBeFocused();
  await act(page, "gcs", "Examine: Level of consciousness", keys);
});

test("a sheet opens in its first field, and an Enter that is still held sends nothing", async ({
  page,
}) => {
  await beginAsGuest(page, LONG_SEIZURE, keys);
  const sheets = [
    {
      button: "Write: Differential",
      field: page.getByRole("combobox", { name: "Add a diagnosis" }),
    },
    { button: "Score: ANE-SS", field: page.getByRole("radio", { name: "Not known" }).first() },
    { button: "Predict: Prediction", field: page.getByLabel("Percent for Dead") },
    { button: "Hand over", field: page.getByLabel("Your plan for the next team") },
  ];
  for (const { button, field } of sheets) {
    await tabTo(page.getByRole("button", { name: button, exact: true }));
    await page.keyboard.down("Enter");
    await expect(field).toBeFocused();
    await page.keyboard.down("Enter"); // the same press, held
    await page.keyboard.up("Enter");
    await expect(field).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await expect(page.getByText("Not scored yet.")).toBeVisible();
});
