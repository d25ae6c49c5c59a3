import { act, chart, examined, played } from "./act";
import { NOT_HERSELF } from "./begin-case";
import { atBedside } from "./by-procedure";
import { bothHands } from "./hands";
import { expect, test } from "./journey";

test("a cut connection is told, and what was asked for meanwhile is done once, by itself", async ({
  page,
  context,
}) => {
  await atBedside(page, NOT_HERSELF);
  await context.setOffline(true);
  await bothHands.find(page, "airway", "Examine: Airway");
  await expect(page.getByRole("alert").getByText("You are offline.")).toBeVisible();
  await bothHands.find(page, "breathing", "Examine: Breathing");
  await context.setOffline(false);
  await expect(examined(page, "Breathing")).toHaveCount(1);
  await expect(examined(page, "Airway")).toHaveCount(1);
  await page.reload();
  await expect(examined(page, "Airway")).toHaveCount(1);
});

const PLAY = "**/attempt.play**";

test("an action whose answer never came is on the chart once after a reload", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  await page.route(PLAY, async (route) => {
    await route.fetch(); // the server plays it; its answer is lost on the way
    await route.abort();
  });
  await bothHands.find(page, "airway", "Examine: Airway");
  await expect(page.getByRole("alert").getByText("The connection is lost.")).toBeVisible();
  await page.unroute(PLAY);
  await played(page, async () => void (await page.reload()));
  await expect(examined(page, "Airway")).toHaveCount(1);
  await act(page, "breathing", "Examine: Breathing");
  await expect(examined(page, "Airway")).toHaveCount(1);
});

test("an action that was not answered before a reload is told of when the attempt went on without it", async ({
  page,
  context,
}) => {
  await atBedside(page, NOT_HERSELF);
  await page.route(PLAY, (route) => route.abort());
  await bothHands.find(page, "airway", "Examine: Airway");
  const lost = page.getByRole("alert").getByText("“Examine: Airway” is sent again by itself");
  await expect(lost).toBeVisible();
  await bothHands.find(page, "pupils", "Examine: Pupils and eye movements");

  const other = await context.newPage();
  await other.goto(page.url());
  await act(other, "breathing", "Examine: Breathing");
  await other.close();

  await page.unroute(PLAY);
  await page.reload();
  const told = page.getByRole("alert").getByText("and “Examine: Airway” was not.");
  await expect(told).toBeVisible();
  await expect(examined(page, "Breathing")).toHaveCount(1);
  await expect(examined(page, "Airway")).toHaveCount(0);
  await expect(page.getByText("Next: Examine: Pupils and eye movements")).toBeVisible();

  await page.getByRole("button", { name: "Leave it" }).click();
  await expect(examined(page, "Pupils and eye movements")).toHaveCount(1);
  await page.reload();
  await expect(examined(page, "Breathing")).toHaveCount(1);
  await expect(told).toBeHidden();
});

test("on a phone a notice leaves the child in sight, and every control in reach", async ({
  page,
  context,
}) => {
  const phone = { width: 390, height: 844 };
  await page.setViewportSize(phone);
  await atBedside(page, NOT_HERSELF);
  const leavesRoom = async (text: string) => {
    const notice = page.getByRole("alert").filter({ hasText: text });
    await expect(notice).toBeVisible();
    expect((await notice.boundingBox())?.height).toBeLessThan(phone.height / 4);
    for (const name of ["+5 min", "Act"]) {
      await expect(page.getByRole("button", { name, exact: true })).toBeInViewport({ ratio: 1 });
    }
    await expect(chart(page)).toBeInViewport();
  };
  await page.route(PLAY, (route) => route.abort());
  await page.getByRole("button", { name: "+5 min" }).click();
  await leavesRoom("The connection is lost.");

  const other = await context.newPage();
  await other.goto(page.url());
  await played(other, () => other.getByRole("button", { name: "+15 min" }).click());
  await other.close();
  await page.unroute(PLAY);
  await leavesRoom("Something else was done");
});
