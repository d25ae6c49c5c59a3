import { expect, type Page, test } from "@playwright/test";
import { act, chart, decide, give, handOver, wait } from "../act";
import { GREY_AND_HOT, LONG_SEIZURE, NOT_HERSELF, READ } from "../begin-case";
import { atBedside, enterAsGuest, FINISH, hours, play } from "../by-procedure";
import { leaveAlone } from "../leave-alone";
import { openDebrief } from "../read-debrief";
import { predict, scoreAness, writeDifferential } from "../write";
import { DESK, take } from "./take";
import { withoutScripts } from "./without-scripts";

/** A work-up with something of each kind that a debrief judges, harm among it. */
async function playToTheEnd(page: Page): Promise<void> {
  await act(page, "gcs", "Examine: Level of consciousness");
  await act(page, "iv line", "Do: Peripheral intravenous line");
  await act(page, "glucose", "Order: Blood glucose, bedside");
  await act(page, "fbc", "Order: Full blood count with differential");
  await give(page, "Aciclovir", { dose: "500", unit: "mg/m2", repeat: "Every 8 h" });
  await give(page, "Aspirin", { dose: "15", unit: "mg/kg" });
  await wait(page, "+1 h");
  await act(page, "ct", "Order: CT head without contrast");
  await give(page, "Ceftriaxone", { dose: "300", unit: "mg/kg", repeat: "Every 24 h" });
  for (const step of ["+1 h", "+1 h"] as const) await wait(page, step);
  await writeDifferential(
    page,
    { "Acute necrotizing encephalopathy": 60, "Herpes simplex encephalitis": 15 },
    { "Influenza A": 70 },
  );
  await scoreAness(page, { "Shock in the first 24 hours": "No", "Older than 48 months": "No" });
  await predict(page, { dead: 5, good: 80, poor: 15 });
  await give(page, "Methylprednisolone", { dose: "30", unit: "mg/kg", repeat: "Every 24 h" });
  await decide(page, "Plasma exchange: decision", {
    choice: "Wait and look again",
    reason: "No thalamic lesion shown yet",
  });
  for (const step of ["+1 h", "+1 h", "+1 h"] as const) await wait(page, step);
  await handOver(page, ["MRI in the morning", "Look at her every hour"]);
}

const course = { name: "The course" };

/** A part of the page, its heading at the top of the window. */
const partAt = (page: Page, heading: string) => async () => {
  const part = page.getByRole("heading", { name: heading, exact: true });
  await part.evaluate((element) => element.scrollIntoView());
};

test("the debrief", async ({ page, browser }) => {
  await page.setViewportSize(DESK);
  await atBedside(page, NOT_HERSELF);
  await playToTheEnd(page);
  await openDebrief(page);
  await expect(page.getByRole("heading", course)).toBeVisible();
  const top = () => page.evaluate(() => window.scrollTo(0, 0));
  await take(page, "debrief", { show: top });
  await take(page, "debrief-whole", { whole: true });
  await withoutScripts(browser, page, async (still) => {
    await still.goto(page.url());
    await take(still, "debrief-loading");
  });
  const slider = page.getByRole("slider", { name: "Minute pointed at" });
  await slider.fill("120");
  await take(page, "debrief-course", { show: partAt(page, "The course") });
  const table = page.getByText("The same as a table");
  await table.click();
  await take(page, "debrief-table", {
    show: () => table.evaluate((element) => element.scrollIntoView()),
  });
  await take(page, "debrief-steps", { show: partAt(page, "Every step that was looked for") });
  await take(page, "debrief-harms", { show: partAt(page, "Harms") });
  await take(page, "debrief-thought", {
    show: partAt(page, "What you thought, and what the chart justified"),
  });
  await take(page, "debrief-expected", { show: partAt(page, "What you expected") });
  await take(page, "debrief-aness", { show: partAt(page, "ANE Severity Score") });
  await take(page, "debrief-foot", { show: partAt(page, "To take away") });
});

test("the debrief of a child who died", async ({ page }) => {
  await page.setViewportSize(DESK);
  await atBedside(page, GREY_AND_HOT);
  await leaveAlone(page);
  await page.getByRole("link", { name: "Go on to the debrief" }).click();
  await expect(page.getByRole("heading", course)).toBeVisible();
  await take(page, "debrief-death");
  const upset = page.getByText("This upset me");
  await upset.click();
  const foot = () => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await take(page, "support", { show: foot });
});

/** A child drawn anew each time: some die after these hours, under supportive care. */
const MOST_CHILDREN = 12;

test("a death after the hand-over", async ({ page }) => {
  await page.setViewportSize(DESK);
  await enterAsGuest(page);
  const paused = page.getByRole("heading", { name: "He has died." });
  for (let child = 0; child < MOST_CHILDREN; child++) {
    const attempt = await play(page, GREY_AND_HOT, [...hours(2), FINISH]);
    await page.goto(`/attempts/${attempt}/debrief`);
    await expect(paused.or(page.getByRole("heading", course))).toBeVisible();
    if (await paused.isVisible()) break;
  }
  await expect(paused).toBeVisible();
  await take(page, "debrief-pause");
});

test("learning the controls", async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto("/");
  await page.getByRole("button", { name: `Begin: ${LONG_SEIZURE}` }).click();
  await expect(page.getByRole("button", { name: READ })).toBeVisible();
  await page.getByRole("button", { name: "Learn the controls first" }).click();
  const guide = page.getByText(/^\d of 9 tried\.$/);
  await expect(guide).toBeVisible();
  await take(page, "orientation");
  await act(page, "breathing", "Examine: Breathing");
  await act(page, "onset", "Ask: What came first, and when");
  await act(page, "glucose", "Order: Blood glucose, bedside");
  await expect(chart(page)).toContainText("Ordered Blood glucose");
  await guide.click();
  await take(page, "orientation-steps");
  await handOver(page, ["Come back if she does not drink"]);
  await expect(page.getByText("Nothing here was scored.")).toBeVisible();
  await take(page, "orientation-debrief");
});
