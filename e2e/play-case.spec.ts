import type { Page } from "@playwright/test";
import { act, chart, decide, give, handOver, offered, played, wait } from "./act";
import { beginAsGuest, LONG_SEIZURE, NOT_HERSELF } from "./begin-case";
import { expect, test } from "./journey";
import { predict, scoreAness, writeDifferential } from "./write";

const NOT_FOR_CARE = "Simulated and reconstructed. Not for care.";

/** One criterion of the debrief, by words of its title. */
const criterion = (page: Page, title: string | RegExp) =>
  page
    .getByRole("region", { name: "Every step that was looked for" })
    .getByRole("listitem")
    .filter({ hasText: title });

test("a learner works up the child who is not herself, and is told why points were given", async ({
  page,
}) => {
  test.slow();
  await beginAsGuest(page, NOT_HERSELF);
  await expect(page.getByRole("heading", { name: "Girl, 9 months" })).toBeVisible();
  await expect(page.getByText(NOT_FOR_CARE)).toBeVisible();
  await expect(chart(page)).toContainText("Arrived. Emergency department.");

  await test.step("ask and examine", async () => {
    await act(page, "onset", "Ask: What came first, and when");
    await expect(chart(page)).toContainText("The fever came first");
    await act(page, "gcs", "Examine: Level of consciousness");
    await expect(chart(page)).toContainText("Examined: Level of consciousness");
    await act(page, "pupils", "Examine: Pupils and eye movements");
  });

  await test.step("glucose, gas and bloods", async () => {
    await act(page, "glucose", "Order: Blood glucose, bedside");
    await act(page, "iv line", "Do: Peripheral intravenous line");
    await act(page, "capillary gas", "Order: Capillary blood gas");
    await act(page, "fbc", "Order: Full blood count with differential");
    await act(page, "liver", "Order: Liver function tests");
    await act(page, "coagulation", "Order: Coagulation screen");
    await act(page, "ammonia", "Order: Ammonia");
    await act(page, "blood culture", "Order: Blood culture");
    await act(page, "flu", "Order: Influenza A+B rapid antigen");
    await expect(page.getByText(/^Next result in \d+ min$/)).toBeVisible();
  });

  await test.step("antibiotic and antiviral, each with its dose", async () => {
    await give(page, "Ceftriaxone", { dose: "100", unit: "mg/kg", repeat: "Every 24 h" });
    await expect(chart(page)).toContainText("Prescribed Ceftriaxone");
    await give(page, "Aciclovir", { dose: "500", unit: "mg/m2", repeat: "Every 8 h" });
    await expect(chart(page)).toContainText("Prescribed Aciclovir");
  });

  await test.step("a reload loses nothing", async () => {
    const before = await entries(page);
    await page.reload();
    await expect(chart(page)).toContainText("Prescribed Aciclovir");
    expect(await entries(page)).toEqual(before);
  });

  await test.step("time passes and results come", async () => {
    await wait(page, "+1 h");
    await expect(chart(page)).toContainText("Given: Ceftriaxone");
    await page.getByRole("button", { name: "Results", exact: true }).click();
    await expect(chart(page).getByRole("rowheader", { name: "Platelet count" })).toBeVisible();
    await page.getByRole("button", { name: "All", exact: true }).click();
    await act(page, "family", "Do: Family talk: what is happening");
    await act(page, "ct", "Order: CT head without contrast");
    await waitForNextResult(page);
    await wait(page, "+1 h");
    await expect(chart(page)).toContainText("CT head without contrast");
  });

  await test.step("lumbar puncture, decided with its reason", async () => {
    await act(page, "consciousness", "Examine: Level of consciousness");
    await decide(page, "Lumbar puncture: decision", {
      choice: "Do it now",
      reason: "Every check is passed",
    });
    await expect(chart(page)).toContainText("Lumbar puncture: decision Do it now");
    await act(page, "lp", "Do: Lumbar puncture");
    await expect(chart(page)).toContainText("Done: Lumbar puncture");
    await act(page, "csf cells", "Order: CSF cell count");
    await act(page, "csf protein", "Order: CSF protein");
    await act(page, "csf hsv", "Order: CSF herpes simplex PCR");
    await wait(page, "+1 h");
    await wait(page, "+1 h");
    await expect(chart(page).getByRole("rowheader", { name: "CSF protein" })).toBeVisible();
  });

  await test.step("steroid, and what the learner thinks", async () => {
    await give(page, "Methylprednisolone", { dose: "30", unit: "mg/kg", repeat: "Every 24 h" });
    await expect(
      page.getByText("The first brain image is back. Say what you expect."),
    ).toBeVisible();
    await writeDifferential(
      page,
      { "Acute necrotizing encephalopathy": 60, "Herpes simplex encephalitis": 15 },
      { "Influenza A": 70 },
    );
    await expect(chart(page)).toContainText("Trigger: Influenza A 70 %, Another trigger 30 %");
    await scoreAness(page, { "Shock in the first 24 hours": "No", "Older than 48 months": "No" });
    await expect(chart(page)).toContainText("2 of 5 known");
    await predict(page, { dead: 5, good: 80, poor: 15 });
    await expect(chart(page)).toContainText("dead 5 %, POPC 1–2 80 %, POPC 3–5 15 %");
    await expect(page.getByText("The first brain image is back.")).toBeHidden();
    await decide(page, "Plasma exchange: decision", {
      choice: "Wait and look again",
      reason: "No thalamic lesion shown yet",
    });
    await act(page, "intensive care", "Move: To intensive care");
  });

  await test.step("hand over with a plan", async () => {
    await handOver(page, ["MRI in the morning", "Second dose of steroid tomorrow"]);
    await expect(page).toHaveURL(/\/debrief$/);
  });

  await test.step("the debrief", async () => {
    await openDebrief(page);
    await expect(page.getByRole("heading", { level: 1, name: NOT_HERSELF })).toBeVisible();
    await expectThreeLines(page);
    await expect(page.getByText("Acute necrotizing encephalopathy").first()).toBeVisible();
    const antimicrobials = criterion(page, /aciclovir/i).first();
    await expect(antimicrobials).toContainText(/your actions? \d+/);
    await expectJudgedParts(page);
    await expect(page.getByRole("heading", { name: "The course" })).toBeVisible();
    await expect(page.getByRole("slider", { name: "Minute pointed at" })).toBeVisible();
    await page.getByText("The same as a table").click();
    await expect(page.getByRole("table", { name: /course of the child/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
    await expect(page.getByText(NOT_FOR_CARE).first()).toBeVisible();
  });

  await test.step("it is kept on the start page", async () => {
    await page.getByRole("link", { name: "To the cases" }).click();
    await expect(page.getByText(/^best \d+ of 100$/)).toBeVisible();
    await page.getByRole("link", { name: `Last debrief: ${NOT_HERSELF}` }).click();
    await openDebrief(page);
    await expectThreeLines(page);
  });
});

test("a learner watches the child who wakes, lets him go home, and reads that this was right", async ({
  page,
}) => {
  await beginAsGuest(page, LONG_SEIZURE);
  await act(page, "consciousness", "Examine: Level of consciousness");
  await act(page, "glucose", "Order: Blood glucose, bedside");
  await decide(page, "Intubation: decision", {
    choice: "Watch, do not intubate",
    reason: "Airway reflexes and breathing are safe",
  });
  for (const _ of ["first", "second", "third", "fourth", "fifth", "sixth"])
    await wait(page, "+1 h");
  await act(page, "consciousness", "Examine: Level of consciousness");
  await decide(page, "CT head: decision", { choice: "Not indicated", reason: "Back to baseline" });
  await act(page, "safety net", "Do: Safety-net advice, written");
  await act(page, "home", "Move: Home with a written safety net");
  await expect(chart(page)).toContainText("Moved: Home");
  await handOver(page, ["Come back at once for a second seizure"]);
  await expect(page).toHaveURL(/\/debrief$/);
  await expect(page.getByRole("heading", { level: 1, name: LONG_SEIZURE })).toBeVisible();
  await expect(page.getByText("Complex febrile seizure").first()).toBeVisible();
  await expectThreeLines(page);
});

test("a second tab that is behind is told so, catches up and goes on", async ({
  page,
  context,
}) => {
  await beginAsGuest(page, NOT_HERSELF);
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
  await beginAsGuest(page, LONG_SEIZURE);
  await page.goto(`${page.url()}/debrief`);
  await expect(page.getByText("This attempt has not ended yet.")).toBeVisible();
  await page.getByRole("link", { name: "Back to the bedside" }).click();
  await expect(chart(page)).toContainText("Arrived.");
});

test("another person's attempt is not found, nor is a page that does not exist", async ({
  page,
  browser,
}) => {
  await beginAsGuest(page, NOT_HERSELF);
  const attempt = page.url();
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(attempt);
  await expect(stranger.getByRole("heading", { name: "Account" })).toBeVisible();

  await beginAsGuest(stranger, LONG_SEIZURE);
  for (const address of [attempt, `${attempt}/debrief`, new URL("/nowhere", attempt).href]) {
    await stranger.goto(address);
    await expect(stranger.getByRole("heading", { name: "Nothing is here" })).toBeVisible();
    await expect(stranger.getByText("or it belongs to somebody else")).toBeVisible();
    await expect(stranger.getByText("Girl, 9 months")).toBeHidden();
  }
  await stranger.context().close();
});

test("who is signed out meanwhile is told so at the bedside, with the way back", async ({
  page,
  context,
}) => {
  await beginAsGuest(page, NOT_HERSELF);
  await context.clearCookies();
  await (await offered(page, "airway", "Examine: Airway")).click();
  const told = page.getByRole("alert").filter({ hasText: "You are signed out" });
  await expect(told).toContainText("“Examine: Airway” was not done.");
  await told.getByRole("link", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Account" })).toBeVisible();
});

test("an action that cannot be done is refused with a reason and costs no time", async ({
  page,
}) => {
  await beginAsGuest(page, NOT_HERSELF);
  const clock = page.getByRole("region", { name: "Case clock" });
  await act(page, "extubation", "Do: Extubation");
  await expect(
    page.getByRole("alert").getByText("Not done: The child is not intubated."),
  ).toBeVisible();
  await expect(clock).toContainText("Tue 22:10");
});

test("what is asked for while the server still answers is done after it, in order", async ({
  page,
}) => {
  await beginAsGuest(page, NOT_HERSELF);
  await page.route("**/attempt.play*", async (route) => {
    await new Promise((answer) => setTimeout(answer, 3000)); // a slow server, not a wait of the test
    await route.continue();
  });
  await (await offered(page, "airway", "Examine: Airway")).click();
  await (await offered(page, "breathing", "Examine: Breathing")).click();
  await (await offered(page, "pupils", "Examine: Pupils and eye movements")).click();
  await expect(page.getByText(/^One moment. Next: .*Pupils and eye movements$/)).toBeVisible();
  await expect(chart(page)).toContainText("Examined: Pupils and eye movements");
  await expect(chart(page).getByRole("heading", { name: /^Examined: / })).toHaveText([
    /Pupils and eye movements/,
    /Breathing/,
    /Airway/,
  ]);
});

test("a drug that comes again is seen with its next dose, and can be stopped", async ({ page }) => {
  await beginAsGuest(page, NOT_HERSELF);
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
  await beginAsGuest(page, NOT_HERSELF);
  await act(page, "csf protein", "Order: CSF protein");
  const waits = page.getByRole("listitem").filter({ hasText: /^CSF protein waits for the lumbar/ });
  await expect(waits).toBeVisible();
  await expect(page.getByText("No result pending")).toBeVisible();
  await played(page, () => waits.getByRole("button", { name: "Call off CSF protein" }).click());
  await expect(waits).toBeHidden();
});

/** The chart line by line, without the mark "new", which stands only where something was just played. */
async function entries(page: Page): Promise<readonly string[]> {
  const lines = await chart(page).getByRole("listitem").allTextContents();
  return lines.map((line) => line.replace(/(\d\d:\d\d) new/, "$1 "));
}

async function waitForNextResult(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Until…" }).click();
  await played(page, () => page.getByRole("menuitem", { name: "Until next result" }).click());
}

/** A death after the hand-over is told first, with a pause; most children of these two cases live. */
async function openDebrief(page: Page): Promise<void> {
  const on = page.getByRole("button", { name: "Go on to the debrief" });
  const lines = page.getByRole("region", { name: "Three readings, kept apart" });
  await expect(on.or(lines)).toBeVisible();
  if (await on.isVisible()) await on.click();
}

/** Recognition, trigger, prediction and ANE-SS, each with its score and both sides. */
async function expectJudgedParts(page: Page): Promise<void> {
  const thought = page.getByRole("region", { name: "What you thought" });
  await expect(thought.getByRole("heading", { name: /^At the end .* \d+ of 100$/ })).toBeVisible();
  await expect(thought.getByRole("heading", { name: /^Trigger \d+ of 100$/ })).toBeVisible();
  const expected = page.getByRole("region", { name: "What you expected" });
  await expect(expected.getByRole("heading", { name: /^At the end .* \d+ of 100$/ })).toBeVisible();
  await expect(expected.getByRole("row", { name: /^Dead 5 % \d+ %$/ })).not.toHaveCount(0);
  const score = page.getByRole("region", { name: "ANE Severity Score" });
  await expect(score.getByRole("heading", { name: /^Your score .* \d+ of 100$/ })).toBeVisible();
}

async function expectThreeLines(page: Page): Promise<void> {
  const lines = page.getByRole("region", { name: "Three readings, kept apart" });
  await expect(lines.getByRole("term")).toHaveText(["Process", "Harms", "Recognition"]);
  await expect(lines).toContainText(/\d+ of 100/);
}
