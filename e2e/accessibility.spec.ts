import type { Page } from "@playwright/test";
import { act, chart, give, handOver, openAct, wait } from "./act";
import { expectNothingFound, expectNothingFoundInAnyLook, looks, SIZES } from "./axe";
import { NOT_HERSELF } from "./begin-case";
import { atBedside } from "./by-procedure";
import { offered } from "./hands";
import { expect, test } from "./journey";
import { differentialBoard, writeDifferential } from "./write";

/** What opens over the bedside is looked at in each size once and on each ground once. */
const eachOnce = looks.filter(({ device, ground }) => (device === "phone") === (ground === "dark"));

/** What opens over the bedside, by the button that opens it. */
const SHEETS = [
  { button: /: Differential$/, title: "Differential diagnosis" },
  { button: /: ANE-SS$/, title: "ANE Severity Score" },
  { button: /: Prediction$/, title: "Prediction" },
  { button: "Hand over", title: "Hand over and end the attempt" },
] as const;

async function expectNothingFoundInSheets(page: Page, look: string): Promise<void> {
  for (const { button, title } of SHEETS) {
    if (button !== "Hand over") await openAct(page);
    await page.getByRole("button", { name: button }).click();
    const sheet = page.getByRole("dialog", { name: title });
    await expect(sheet).toBeVisible();
    await expectNothingFound(page, `${title}, ${look}`);
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
  }
}

/** The list of findings, open, below a finding that is denied and own words. */
async function expectNothingFoundInFindings(page: Page, look: string): Promise<void> {
  await openAct(page);
  await page.getByRole("button", { name: /: Differential$/ }).click();
  const sheet = differentialBoard(page);
  const discard = sheet.getByRole("button", { name: "Discard" });
  if (await discard.isVisible()) await discard.click(); // what was typed in the look before
  const box = sheet.getByRole("combobox", { name: "Add a finding for the first" });
  for (const typed of ["no shock", "she is pale"]) {
    await box.fill(typed);
    await box.press("Enter");
  }
  await expect(sheet.getByLabel("Not so: Shock in the first 24 hours")).toBeChecked();
  await expect(sheet.getByRole("textbox", { name: "Own words" })).toHaveValue("she is pale");
  await box.click();
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectNothingFound(page, `findings, ${look}`);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
}

/** The finder with its offers, then a prescription far above its source's dose, with its warnings. */
async function expectNothingFoundInActing(page: Page, look: string): Promise<void> {
  await openAct(page);
  const ceftriaxone = await offered(page, "ceftr", "Give: Ceftriaxone");
  await expectNothingFound(page, `finder, ${look}`);
  await ceftriaxone.click();
  const form = page.getByRole("form", { name: "Give Ceftriaxone" });
  await form.getByLabel("Dose", { exact: true }).fill("900");
  await expect(form.getByText("Consider before you give it")).toBeVisible();
  await expectNothingFound(page, `prescription, ${look}`);
  await form.getByRole("button", { name: "Cancel" }).click();
  const close = page.getByRole("button", { name: "Close" });
  if (await close.isVisible()) await close.click();
}

test("nothing is found on the start page and the account page", async ({ page }) => {
  test.slow();
  await page.goto("/");
  await expect(page.getByRole("button", { name: `Begin: ${NOT_HERSELF}` })).toBeVisible();
  await expectNothingFoundInAnyLook(page, "start");
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page.getByLabel("Name")).toBeVisible();
  await expectNothingFoundInAnyLook(page, "account");
});

test("nothing is found at the bedside, its forms and the debrief", async ({ page }) => {
  test.setTimeout(240_000);
  await atBedside(page, NOT_HERSELF);
  await expectNothingFoundInAnyLook(page, "bedside, empty");
  await act(page, "consciousness", "Examine: Level of consciousness");
  await act(page, "fbc", "Order: Full blood count with differential");
  await act(page, "capillary gas", "Order: Capillary blood gas");
  await act(page, "ct", "Order: CT head without contrast");
  await give(page, "Ceftriaxone", { dose: "100", unit: "mg/kg" });
  await writeDifferential(page, { "Herpes simplex encephalitis": 40 });
  await wait(page, "+1 h");
  await act(page, "extubation", "Do: Extubation");
  await expect(chart(page).getByRole("rowheader", { name: "Platelet count" })).toBeVisible();
  await expect(page.getByText("The first brain image is back.")).toBeVisible();
  await expectNothingFoundInAnyLook(page, "bedside, full");

  for (const { device, viewport, ground } of eachOnce) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: ground, reducedMotion: "reduce" });
    await expectNothingFoundInActing(page, `${device}, ${ground}`);
    await expectNothingFoundInSheets(page, `${device}, ${ground}`);
    await expectNothingFoundInFindings(page, `${device}, ${ground}`);
  }

  await page.setViewportSize(SIZES.desk);
  await handOver(page, ["Look again in an hour"]);
  await expect(page.getByRole("heading", { name: "The course" })).toBeVisible();
  await page.getByText("The same as a table").click();
  await expectNothingFoundInAnyLook(page, "debrief");
});

test("light and dark are chosen on the start page, hold on every page and after a reload", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const paper = await ground();
  await page.getByRole("button", { name: "Dark", exact: true }).click();
  const ink = await ground();
  expect(ink).not.toBe(paper);
  await expectNothingFound(page, "start, dark by choice");
  await page.goto("/account");
  expect(await ground()).toBe(ink);
  await page.goto("/");
  await page.getByRole("button", { name: "System", exact: true }).click();
  expect(await ground()).toBe(paper);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).toBe(ink);
  await page.getByRole("button", { name: "Light", exact: true }).click();
  expect(await ground()).toBe(paper);
});

test("nothing moves where reduced motion is asked", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  const button = page.getByRole("button", { name: "Begin as a guest" });
  await expect(button).toHaveCSS("transition-property", "none");
});
