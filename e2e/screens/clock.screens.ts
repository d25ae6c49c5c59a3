import { expect, test } from "@playwright/test";
import { act } from "../act";
import { GREY_AND_HOT, NOT_HERSELF } from "../begin-case";
import { atBedside } from "../by-procedure";
import { clock, run, stop } from "../case-clock";
import { leaveAlone } from "../leave-alone";
import { DESK, take } from "./take";

const MOST_RUNS = 30;

test("the clock", async ({ page }) => {
  await page.setViewportSize(DESK);
  await atBedside(page, NOT_HERSELF);
  await act(page, "glucose", "Order: Blood glucose, bedside");
  const opened = (name: string) => ({
    show: () => clock(page).getByRole("button", { name }).click(),
    hide: () => page.keyboard.press("Escape"),
  });
  await take(page, "clock-until", opened("Until…"));
  await take(page, "clock-run", opened("Run"));
  await take(page, "clock-running", {
    show: async () => {
      if (await stop(page).isHidden()) await run(page, "1 min a second");
      await expect(clock(page)).toContainText("Running");
    },
  });
});

test("an alarm, then a death", async ({ page }) => {
  await page.setViewportSize(DESK);
  await atBedside(page, GREY_AND_HOT);
  for (let runs = 0; runs < MOST_RUNS; runs++) {
    await run(page, "15 min a second");
    await expect(clock(page)).toContainText("Stopped");
    if (await clock(page).getByText("Stopped: alarm").isVisible()) break;
  }
  await take(page, "clock-alarm");
  await leaveAlone(page);
  await take(page, "death");
  await page.getByRole("button", { name: "Look at the chart" }).click();
  await take(page, "died");
});
