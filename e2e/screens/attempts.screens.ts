import { expect, test } from "@playwright/test";
import { GREY_AND_HOT, LONG_SEIZURE, NOT_HERSELF } from "../begin-case";
import { debriefed, enterAsGuest, FINISH, hours, play, titles } from "../by-procedure";
import { moveBack } from "./book";
import { DESK, take } from "./take";
import { withoutScripts } from "./without-scripts";

const OF_A_PAGE = 20;

test("my attempts", async ({ page, browser }) => {
  await page.setViewportSize(DESK);
  await enterAsGuest(page);
  await page.goto("/attempts");
  await expect(page.getByText("Nothing is played yet.")).toBeVisible();
  await take(page, "my-attempts-empty");

  for (const [index, title] of (await titles(page)).entries()) {
    moveBack(await play(page, title), 40 - index);
  }
  const ended = [
    await play(page, LONG_SEIZURE, [...hours(2), FINISH]),
    await play(page, NOT_HERSELF, [...hours(1), FINISH]),
    await play(page, GREY_AND_HOT, hours(12)),
  ];
  for (const attemptId of ended) await debriefed(page, attemptId);
  await play(page, LONG_SEIZURE, [FINISH]);
  await page.goto("/attempts?page=2");
  await expect(page.getByText("Page 2 of 2")).toBeVisible();
  await take(page, "my-attempts");
  await page.goto("/attempts");
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(OF_A_PAGE + 1);
  const foot = page.getByRole("navigation", { name: "Pages" });
  await take(page, "my-attempts-foot", { show: () => foot.scrollIntoViewIfNeeded() });
  await page.goto("/attempts?page=7");
  await expect(page.getByText("There is no such page.")).toBeVisible();
  await take(page, "my-attempts-beyond");
  await withoutScripts(browser, page, async (still) => {
    await still.goto(new URL("/attempts", page.url()).href);
    await take(still, "my-attempts-loading");
  });
});
