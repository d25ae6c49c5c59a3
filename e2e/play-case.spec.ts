import { act, chart, give, played, wait } from "./act";
import { LONG_SEIZURE, NOT_HERSELF, READ } from "./begin-case";
import { atBedside } from "./by-procedure";
import { clock } from "./case-clock";
import { bothHands } from "./hands";
import { hold } from "./hold";
import { expect, test } from "./journey";

test("a second tab that is behind is told so, catches up and goes on", async ({
  page,
  context,
}) => {
  await atBedside(page, NOT_HERSELF);
  const behind = await context.newPage();
  await behind.goto(page.url());
  await expect(chart(behind)).toContainText("Arrived.");

  await act(page, "onset", "Ask: What came first, and when");
  await act(behind, "airway", "Examine: Airway");
  await expect(behind.getByRole("alert").getByText("Something else was done")).toBeVisible();
  await expect(chart(behind)).toContainText("The fever came first");
  await expect(chart(behind)).not.toContainText("Examined: Airway");

  await act(behind, "airway", "Examine: Airway");
  await expect(chart(behind)).toContainText("Examined: Airway");
});

test("an attempt that has not ended has no debrief yet, and says so", async ({ page }) => {
  await atBedside(page, LONG_SEIZURE);
  await page.goto(`${page.url()}/debrief`);
  await expect(page.getByText("This attempt has not ended yet.")).toBeVisible();
  await page.getByRole("link", { name: "Back to the bedside" }).click();
  await expect(chart(page)).toContainText("Arrived.");
});

test("another person's attempt is not found, nor is a page that does not exist", async ({
  page,
  browser,
}) => {
  await atBedside(page, NOT_HERSELF);
  const attempt = page.url();
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(attempt);
  await expect(stranger.getByRole("heading", { name: "Account" })).toBeVisible();

  await atBedside(stranger, LONG_SEIZURE);
  for (const address of [attempt, `${attempt}/debrief`, new URL("/nowhere", attempt).href]) {
    await stranger.goto(address);
    await expect(stranger.getByRole("heading", { name: "Nothing is here" })).toBeVisible();
    await expect(stranger.getByText("or it belongs to somebody else")).toBeVisible();
    await expect(stranger.getByText("Girl, 9 months")).toBeHidden();
  }
  await stranger.context().close();
});

test("a case whose beginning was not answered is begun once", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Begin as a guest" }).click();
  await expect(page.getByText("You are practising as a guest.")).toBeVisible();
  await page.route("**/attempt.start**", async (route) => {
    await route.fetch(); // the server begins it; its answer is lost on the way
    await route.abort();
  });
  const begin = page.getByRole("button", { name: `Begin: ${NOT_HERSELF}` });
  await begin.click();
  await page.getByRole("button", { name: READ }).click();
  await expect(page.getByRole("alert").getByText("No answer came.")).toBeVisible();
  await page.unroute("**/attempt.start**");
  await begin.click();
  await page.getByRole("button", { name: READ }).click();
  await expect(chart(page)).toContainText("Arrived.");
  await page.goto("/attempts");
  await expect(page.getByRole("link", { name: `Continue: ${NOT_HERSELF}` })).toHaveCount(1);
});

test("who is signed out meanwhile is told so at the bedside, with the way back", async ({
  page,
  context,
}) => {
  await atBedside(page, NOT_HERSELF);
  await context.clearCookies();
  await bothHands.find(page, "airway", "Examine: Airway");
  const told = page.getByRole("alert").filter({ hasText: "You are signed out" });
  await expect(told).toContainText("“Examine: Airway” was not done.");
  await told.getByRole("link", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Account" })).toBeVisible();
});

test("an action that cannot be done is refused with a reason and costs no time", async ({
  page,
}) => {
  await atBedside(page, NOT_HERSELF);
  await act(page, "extubation", "Do: Extubation");
  await expect(
    page.getByRole("alert").getByText("Not done: The child is not intubated."),
  ).toBeVisible();
  await expect(clock(page)).toContainText("Tue 22:10");
});

test("what is asked for while the server still answers is done after it, in order", async ({
  page,
}) => {
  await atBedside(page, NOT_HERSELF);
  const letGo = await hold(page, "**/attempt.play*");
  await bothHands.find(page, "airway", "Examine: Airway");
  await bothHands.find(page, "breathing", "Examine: Breathing");
  await bothHands.find(page, "pupils", "Examine: Pupils and eye movements");
  await expect(page.getByText(/^One moment. Next: .*Pupils and eye movements$/)).toBeVisible();
  letGo();
  await expect(chart(page)).toContainText("Examined: Pupils and eye movements");
  await expect(chart(page).getByRole("heading", { name: /^Examined: / })).toHaveText([
    /Pupils and eye movements/,
    /Breathing/,
    /Airway/,
  ]);
});

test("a drug that comes again is seen with its next dose, and can be stopped", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  await give(page, "Aciclovir", { dose: "500", unit: "mg/m2", repeat: "Every 8 h" });
  await wait(page, "+1 h");
  const stop = page.getByRole("button", { name: "Stop Aciclovir" });
  const running = page.getByRole("listitem").filter({ has: stop });
  await expect(running).toContainText("500 mg/m², intravenous, every 8 h next Wed 06:40");
  await played(page, () => stop.click());
  await expect(chart(page)).toContainText("Stopped: Aciclovir");
  await expect(stop).toBeHidden();
});

test("a test of cerebrospinal fluid waits for the puncture without a time", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  await act(page, "csf protein", "Order: CSF protein");
  const waits = page.getByRole("listitem").filter({ hasText: /^CSF protein waits for the lumbar/ });
  await expect(waits).toBeVisible();
  await expect(page.getByText("No result pending")).toBeVisible();
  await played(page, () => waits.getByRole("button", { name: "Call off CSF protein" }).click());
  await expect(waits).toBeHidden();
});
