import type { Page } from "@playwright/test";
import { act, chart, handOver, played, wait } from "./act";
import { expectNothingFound, expectNothingFoundInAnyLook, SIZES } from "./axe";
import { LONG_SEIZURE, NOT_HERSELF } from "./begin-case";
import { atBedside } from "./by-procedure";
import { expect, test } from "./journey";

const lines = (page: Page) => page.getByRole("table", { name: /^My attempts/ }).getByRole("row");

/** The line of an attempt, by its case. */
const line = (page: Page, title: string) => lines(page).filter({ hasText: title });

async function endAnother(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Leave; it is kept" }).click();
  await page.getByRole("button", { name: `Begin: ${LONG_SEIZURE}` }).click();
  await expect(page.getByRole("region", { name: "Chart" })).toBeVisible();
  await handOver(page, ["Look again in an hour"]);
  await expect(page.getByRole("heading", { name: "The course" })).toBeVisible();
}

test("a guest leaves an attempt, finds it again, continues, and takes everything away", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await atBedside(page, NOT_HERSELF);
  await act(page, "airway", "Examine: Airway");
  await wait(page, "+1 h");
  await page.getByRole("link", { name: "Leave; it is kept" }).click();

  await test.step("it stands first on the start page, and under My attempts", async () => {
    const left = page.getByRole("region", { name: "Continue where you left" });
    await expect(left).toContainText(/1 h \d+ min after arrival/);
    await expect(left.getByRole("link", { name: `Continue: ${NOT_HERSELF}` })).toBeVisible();
    await page.getByRole("link", { name: "My attempts" }).click();
    await expect(page.getByRole("heading", { name: "My attempts" })).toBeVisible();
    await expect(line(page, NOT_HERSELF)).toContainText(/Open, 1 h \d+ min after arrival\./);
    await page.getByRole("link", { name: `Continue: ${NOT_HERSELF}` }).click();
    await expect(chart(page)).toContainText("Examined: Airway");
  });

  await test.step("the outcome of another stands there once its debrief was opened", async () => {
    await endAnother(page);
    await page.goto("/attempts");
    await expect(line(page, LONG_SEIZURE)).toContainText(/Died\.|Lived; at discharge: /);
    await expect(lines(page).nth(1)).toContainText(NOT_HERSELF);
    await expectNothingFoundInAnyLook(page, "my attempts");
    await page.setViewportSize(SIZES.phone);
    await page.getByRole("link", { name: `Debrief: ${LONG_SEIZURE}` }).click();
    await expect(page.getByRole("heading", { name: LONG_SEIZURE })).toBeVisible();
    await page.setViewportSize(SIZES.desk);
  });

  await test.step("deleting says what goes, and takes it", async () => {
    await page.goto("/account");
    await page.getByRole("button", { name: "Delete …" }).click();
    const asked = page.getByRole("dialog", { name: "Delete everything you have played?" });
    await expect(asked).toContainText("2 attempts, with their actions, charts and debriefs");
    await expectNothingFound(page, "deleting");
    await asked.getByRole("button", { name: "Keep it" }).click();
    await expect(asked).toBeHidden();
    await page.getByRole("button", { name: "Delete …" }).click();
    await asked.getByRole("button", { name: "Delete for good" }).click();
    await expect(page.getByText("Everything you have played is deleted.")).toBeVisible();
    await page.getByRole("link", { name: "To the cases" }).click();
    await expect(page.getByRole("button", { name: "Begin as a guest" })).toBeVisible();
    await expect(page.getByText("Continue where you left")).toHaveCount(0);
  });
});

test("an attempt that is ended and not debriefed tells no outcome in the list", async ({
  page,
}) => {
  await atBedside(page, LONG_SEIZURE);
  await page.route(/attempt\.debriefed/, (route) => route.abort());
  await played(page, () => handOver(page, ["Look again in an hour"]));
  const list = await page.context().newPage();
  await list.goto("/attempts");
  await expect(line(list, LONG_SEIZURE)).toContainText("Ended; its debrief was not opened yet.");
  await expect(list.getByText(/Died|Lived/)).toHaveCount(0);
});

test("who has played nothing is told so, and shown the way", async ({ page }) => {
  await page.goto("/attempts");
  await expect(page.getByRole("heading", { name: "Account" })).toBeVisible();
  await page.goto("/");
  await page.getByRole("button", { name: "Begin as a guest" }).click();
  await page.getByRole("link", { name: "My attempts" }).click();
  await expect(page.getByText("Nothing is played yet.")).toBeVisible();
  await expectNothingFoundInAnyLook(page, "my attempts, empty");
  await page.goto("/attempts?page=7");
  await expect(page.getByText("Nothing is played yet.")).toBeVisible();
});
