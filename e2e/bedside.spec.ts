import type { Page } from "@playwright/test";
import {
  act,
  chart,
  doseIn,
  fillPrescription,
  openPrescription,
  played,
  sendPrescription,
  wait,
} from "./act";
import { expectNothingFound } from "./axe";
import { NOT_HERSELF } from "./begin-case";
import { atBedside } from "./by-procedure";
import { clock, run, stop } from "./case-clock";
import { bothHands, finder } from "./hands";
import { hold } from "./hold";
import { expect, test } from "./journey";
import { differentialBoard } from "./write";

/** The clock runs, and the button that stops it has the focus. */
async function runs(page: Page, pace: string): Promise<void> {
  await run(page, pace);
  await expect(stop(page)).toBeFocused();
}

/** Minutes since the arrival, as the clock tells them. */
async function sinceArrival(page: Page): Promise<number> {
  const text = (await clock(page).textContent()) ?? "";
  const [, hours = "0", minutes = "0"] = /\+(?:(\d+) h )?(\d+)/.exec(text) ?? [];
  return 60 * Number(hours) + Number(minutes);
}

test("the clock runs by itself until a result is back, and until a key is pressed", async ({
  page,
}) => {
  await atBedside(page, NOT_HERSELF);
  await act(page, "glucose", "Order: Blood glucose, bedside");
  const ordered = await sinceArrival(page);

  await runs(page, "15 min a second");
  await expect(page.getByRole("button", { name: "+5 min" })).toBeDisabled();
  await expect(clock(page)).toContainText("Stopped: a result is back");
  await expect(clock(page).getByRole("button", { name: "Run" })).toBeFocused();
  await expect(chart(page).getByRole("rowheader", { name: "Glucose" })).toBeVisible();
  expect((await sinceArrival(page)) - ordered).toBeLessThan(15);

  const before = await sinceArrival(page);
  await played(page, () => runs(page, "1 min a second"));
  await expectNothingFound(page, "running");
  await page.keyboard.press("x");
  await expect(stop(page)).toBeHidden();
  await expect(clock(page)).toContainText("Stopped");
  const stood = await sinceArrival(page);
  expect(stood).toBeGreaterThan(before);
  await page.reload();
  expect(await sinceArrival(page)).toBeGreaterThanOrEqual(stood);
});

test("the clock stops for the finder, for its own button and when no answer comes", async ({
  page,
}) => {
  await atBedside(page, NOT_HERSELF);
  await runs(page, "1 min a second");
  await page.keyboard.press("/");
  await expect(finder(page)).toBeFocused();
  await expect(stop(page)).toBeHidden();
  await page.keyboard.press("Escape");

  await runs(page, "1 min a second");
  await page.keyboard.press("Space");
  await expect(stop(page)).toBeHidden();
  await expect(page.getByRole("menuitem")).toHaveCount(0);

  await runs(page, "1 min a second");
  await page.route("**/attempt.play**", (route) => route.abort());
  await expect(clock(page)).toContainText("Stopped: no answer");
  await page.unroute("**/attempt.play**");
  await expect(page.getByRole("button", { name: "+5 min" })).toBeEnabled();
});

test("earlier values of a result are a picture and a table", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  for (const _ of ["first", "second"]) {
    await act(page, "capillary gas", "Order: Capillary blood gas");
    await wait(page, "+15 min");
  }
  await chart(page)
    .getByRole("button", { name: /^pH: 2 values/ })
    .click();
  const trend = page.getByRole("dialog", { name: "pH" });
  await expect(trend.getByRole("img", { name: /^pH over time/ })).toBeVisible();
  await expect(trend.getByRole("row")).toHaveCount(3);
  await expectNothingFound(page, "trend");
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await expect(trend).toBeHidden();
  await expect(finder(page)).not.toBeFocused();

  await page.getByRole("searchbox", { name: "Search the chart" }).fill("pH");
  await expect(chart(page).getByRole("rowheader", { name: "pH" })).toHaveCount(2);
});

test("the finder offers first what was used lately", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  await act(page, "capillary gas", "Order: Capillary blood gas");
  await act(page, "gcs", "Examine: Level of consciousness");
  await page.keyboard.press("/");
  const lately = page.getByRole("group", { name: "Used lately" });
  await expect(lately.getByRole("option")).toHaveText([
    /^Examine: Level of consciousness/,
    /^Order: Capillary blood gas/,
  ]);
});

const HSE = "Herpes simplex encephalitis";

test("what is typed outlasts a closed sheet and a reload, until it is played", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  await page.getByRole("button", { name: "Write: Differential" }).click();
  await differentialBoard(page).getByRole("combobox", { name: "Add a diagnosis" }).fill(HSE);
  await page.getByRole("option", { name: HSE, exact: true }).click();
  await differentialBoard(page).getByLabel(`Percent for ${HSE}`).fill("40");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Typed before, not committed.")).toBeVisible();

  await page.getByRole("button", { name: "Hand over" }).click();
  const plan = page.getByLabel("Your plan for the next team");
  await plan.fill("MRI in the morning");
  await page.keyboard.press("Escape");

  await bothHands.find(page, "paracetamol", "Give: Paracetamol");
  const form = page.getByRole("form", { name: "Give Paracetamol" });
  await form.getByLabel("Dose", { exact: true }).fill("15");

  await page.reload();
  await bothHands.find(page, "paracetamol", "Give: Paracetamol");
  await expect(form.getByLabel("Dose", { exact: true })).toHaveValue("15");
  await form.getByRole("button", { name: "Discard" }).click();
  await expect(form.getByLabel("Dose", { exact: true })).toHaveValue("");
  await form.getByRole("button", { name: "Cancel" }).click();

  await page.getByRole("button", { name: "Hand over" }).click();
  await expect(plan).toHaveValue("MRI in the morning");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Write: Differential" }).click();
  await expect(differentialBoard(page).getByLabel(`Percent for ${HSE}`)).toHaveValue("40");
  const commit = differentialBoard(page).getByRole("button", { name: "Commit the differential" });
  await played(page, () => commit.click());
  await expect(page.getByText("Typed before, not committed.")).toBeHidden();
});

test("a dose that is under way is not offered again by its form", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  const letGo = await hold(page, "**/attempt.play**");
  const form = await openPrescription(page, "Paracetamol");
  await fillPrescription(form, { dose: "15", unit: "mg/kg" });
  await sendPrescription(form);

  await bothHands.find(page, "paracetamol", "Give: Paracetamol");
  await expect(doseIn(form)).toHaveValue("");
  await expect(form.getByText("Typed before, not committed.")).toBeHidden();
  letGo();
  await expect(chart(page)).toContainText("Paracetamol");
  await expect(page.getByRole("button", { name: "+5 min" })).toBeEnabled();
  await expect(doseIn(form)).toHaveValue("");
  await expect(form.getByRole("button", { name: "Give Paracetamol" })).toBeDisabled();
});

test("a plan that is too long is said to be, and not cut", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  await page.getByRole("button", { name: "Hand over" }).click();
  const plan = page.getByLabel("Your plan for the next team");
  await plan.fill("Look again\n".repeat(21));
  await page.getByRole("button", { name: "Hand over and end" }).click();
  await expect(plan).toBeFocused();
  await expect(plan).toHaveAccessibleDescription(/21 lines: at most 20 are kept/);
  await expectNothingFound(page, "a plan too long");
});

test("a dose is worked out by the learner before it is compared", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  await bothHands.find(page, "paracetamol", "Give: Paracetamol");
  const form = page.getByRole("form", { name: "Give Paracetamol" });
  await form.getByLabel("Dose", { exact: true }).fill("15");
  await form.getByLabel("Unit").selectOption("mg/kg");
  await expect(form.getByText("Source dose")).toBeHidden();
  await form.getByLabel("Your dose in mg (optional)").fill("1");
  await page.keyboard.press("Enter");
  await expect(form.getByText("Your dose is 1 mg: find out why before you give it.")).toBeVisible();
  await expect(form.getByText("Source dose").first()).toBeVisible();
  await expectNothingFound(page, "dose");
  await form.getByLabel("Dose", { exact: true }).fill("10");
  await expect(form.getByText("Your dose is 1 mg")).toBeHidden();
  await expect(form.getByLabel("Your dose in mg (optional)")).toHaveValue("");
});

test("the page of the bedside does not scroll itself, however long its chart", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await atBedside(page, NOT_HERSELF);
  await act(page, "fbc", "Order: Full blood count with differential");
  await act(page, "capillary gas", "Order: Capillary blood gas");
  await wait(page, "+1 h");
  await expect(chart(page).getByRole("rowheader", { name: "Platelet count" })).toBeAttached();
  const [high, seen] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    window.innerHeight,
  ]);
  expect(high).toBe(seen);
});

test("a percent that is not typed yet is no mistake until it is sent", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  const board = differentialBoard(page);
  await page.getByRole("button", { name: "Write: Differential" }).click();
  await board.getByRole("combobox", { name: "Add a diagnosis" }).fill(HSE);
  await page.getByRole("option", { name: HSE, exact: true }).click();
  const mistake = board.getByText("Write each percent as a whole number");
  const percent = board.getByLabel(`Percent for ${HSE}`);
  const commit = board.getByRole("button", { name: "Commit the differential" });
  await expect(percent).toBeVisible();
  await expect(mistake).toBeHidden();
  await commit.click();
  await expect(mistake).toBeVisible();
  await expect(percent).toBeFocused();
  await percent.fill("40");
  await expect(mistake).toBeHidden();
  await played(page, () => commit.click());
});
