import { expect, test } from "@playwright/test";
import { GREY_AND_HOT, LONG_SEIZURE, NOT_HERSELF } from "../begin-case";
import { debriefed, enterAsGuest, FINISH, hours, play } from "../by-procedure";
import { moveBack } from "./book";
import { DESK, take } from "./take";
import { withoutScripts } from "./without-scripts";

const preBrief = { name: "Before your first case" };

test("start, for whoever is new", async ({ page, browser }) => {
  await page.setViewportSize(DESK);
  await page.goto("/");
  await take(page, "start");
  await take(page, "start-whole", { whole: true });

  await page.getByRole("button", { name: `Begin: ${NOT_HERSELF}` }).click();
  await expect(page.getByRole("dialog", preBrief)).toBeVisible();
  await take(page, "pre-brief");
  await page.getByRole("button", { name: "Not now" }).click();

  await page.route("**/api/auth/**", (route) => route.abort());
  await page.getByRole("button", { name: "Begin as a guest" }).click();
  await expect(page.getByText(/^No answer came/)).toBeVisible();
  await take(page, "start-lost");

  await withoutScripts(browser, page, async (still) => {
    await still.goto(page.url());
    await take(still, "start-loading");
  });
});

test("start, for a guest who comes back", async ({ page }) => {
  await enterAsGuest(page);
  const weekAgo = await play(page, LONG_SEIZURE, [FINISH]);
  const twoWeeksAgo = await play(page, GREY_AND_HOT, [...hours(1), FINISH]);
  await debriefed(page, weekAgo);
  moveBack(weekAgo, 9);
  moveBack(twoWeeksAgo, 16);
  await play(page, NOT_HERSELF, hours(3));
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Continue where you left" })).toBeVisible();
  await take(page, "start-returning");
  await take(page, "start-returning-whole", { whole: true });
});
