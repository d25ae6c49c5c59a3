import { expect, type Page, test } from "@playwright/test";
import { act, chart, handOver, openAct } from "../act";
import { LONG_SEIZURE, NOT_HERSELF } from "../begin-case";
import { atBedside } from "../by-procedure";
import { bothHands } from "../hands";
import { hold } from "../hold";
import { closeAct, closeSheet, openSheet } from "./bedside-steps";
import { changeBook } from "./book";
import { DESK, take } from "./take";

const PLAY = "**/attempt.play*";
const CHUNKS = /\/_next\/static\/chunks\/.*\.js$/;

const examine = (page: Page, words: string, name: string) =>
  bothHands.find(page, words, `Examine: ${name}`);

const inAct = (page: Page) => ({ show: () => openAct(page), hide: () => closeAct(page) });

const attemptOf = (page: Page): string => new URL(page.url()).pathname.split("/")[2] ?? "";

test("no answer, a late one, a wrong one, a refusal", async ({ page, context }) => {
  await page.setViewportSize(DESK);
  await atBedside(page, NOT_HERSELF);
  await act(page, "onset", "Ask: What came first, and when");

  await page.route(PLAY, (route) => route.abort());
  await examine(page, "airway", "Airway");
  await expect(page.getByText("The connection is lost.").first()).toBeVisible();
  await take(page, "lost");
  await context.setOffline(true);
  await page.unroute(PLAY);
  await expect(page.getByText("You are offline.").first()).toBeVisible({ timeout: 20_000 });
  await take(page, "offline");
  await context.setOffline(false);
  await expect(chart(page)).toContainText("Examined: Airway");

  const answer = await hold(page, PLAY);
  await examine(page, "breathing", "Breathing");
  await examine(page, "pupils", "Pupils and eye movements");
  await expect(page.getByText(/^One moment. Next: /).first()).toBeVisible();
  await take(page, "queue", inAct(page));
  answer();
  await expect(chart(page)).toContainText("Examined: Pupils");
  await page.unroute(PLAY);

  await page.route(PLAY, (route) => route.fulfill({ status: 500, json: [WRONG] }));
  await examine(page, "skin", "Skin");
  await expect(page.getByText(/^The server could not do/).first()).toBeVisible();
  await take(page, "failed");
  await page.unroute(PLAY);
  await page.getByRole("button", { name: "Leave it" }).first().click();

  await act(page, "extubation", "Do: Extubation");
  await expect(page.getByText(/^Not done: The child is not intubated/).first()).toBeVisible();
  await take(page, "refusal", inAct(page));
});

/** What the procedures answer when something broke that nobody foresaw. */
const WRONG = {
  error: {
    json: {
      message: "INTERNAL_SERVER_ERROR",
      code: -32603,
      data: { code: "INTERNAL_SERVER_ERROR", httpStatus: 500, path: "attempt.play", reason: null },
    },
  },
};

test("another tab, another build, another simulator", async ({ page, context }) => {
  await page.setViewportSize(DESK);
  await atBedside(page, NOT_HERSELF);
  const behind = await context.newPage();
  await behind.setViewportSize(DESK);
  await behind.goto(page.url());
  await expect(chart(behind)).toContainText("Arrived.");
  await act(page, "onset", "Ask: What came first, and when");
  await examine(behind, "airway", "Airway");
  await expect(behind.getByText(/Something else was done/).first()).toBeVisible();
  await take(behind, "behind");
  await behind.close();

  await page.route(PLAY, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "x-encephalon-release": "the-next-release" };
    await route.fulfill({ response, headers });
  });
  await page.getByRole("searchbox", { name: "Search the chart" }).fill("a");
  await examine(page, "breathing", "Breathing");
  await expect(page.getByText("The server has been renewed.")).toBeVisible();
  await take(page, "renewed");
  await page.unroute(PLAY);

  changeBook("update attempts set sim_version = 0 where id = ?", attemptOf(page));
  await page.reload();
  await expect(page.getByText("The simulator has changed").first()).toBeVisible();
  await take(page, "outdated");
});

test("a form whose script does not come", async ({ page }) => {
  await page.setViewportSize(DESK);
  await atBedside(page, NOT_HERSELF);
  const html = await (await page.request.get(page.url())).text();
  await page.route(CHUNKS, (route) => {
    const { pathname } = new URL(route.request().url());
    return html.includes(pathname) ? route.continue() : route.abort();
  });
  await page.reload();
  await take(page, "part-missing", {
    show: async () => {
      await openSheet(page, "Write: Differential");
      await expect(page.getByRole("dialog").getByRole("alert")).toContainText(
        "could not be loaded",
      );
    },
    hide: () => closeSheet(page),
  });
});

test("after the hand-over, and pages that say one thing", async ({ page }) => {
  await page.setViewportSize(DESK);
  await atBedside(page, LONG_SEIZURE);
  const attempt = page.url();
  await page.goto(`${attempt}/debrief`);
  await expect(page.getByText("This attempt has not ended yet.")).toBeVisible();
  await take(page, "debrief-not-yet");
  await page.goto(attempt);
  await handOver(page, ["Look again in an hour"]);
  await expect(page).toHaveURL(/debrief$/);
  await page.goto(attempt);
  await expect(page.getByText("You have handed over.").first()).toBeVisible();
  await take(page, "handed-over");

  await page.goto("/nowhere");
  await take(page, "not-found");
  await page.goto("/offline");
  await take(page, "offline-page");
  await page.goto(attempt);
  changeBook("update attempts set card = '{}' where id = ?", attemptOf(page));
  await page.reload();
  await expect(page.getByRole("heading", { name: "This page could not be shown" })).toBeVisible();
  await take(page, "error");
});
