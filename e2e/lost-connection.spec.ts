import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { act, chart, played } from "./act";
import { NOT_HERSELF, READ } from "./begin-case";
import { atBedside } from "./by-procedure";
import { bothHands } from "./hands";
import { expect, test } from "./journey";
import { freePort, type OwnServer, startServer } from "./own-server";
import { differentialBoard } from "./write";

const UNREACHABLE = "The server cannot be reached";

const counted = (page: Page, name: string) =>
  chart(page).getByRole("heading", { name: `Examined: ${name}` });

const examineAirway = (page: Page) => bothHands.find(page, "airway", "Examine: Airway");

test("a cut connection is told, and what was asked for meanwhile is done once, by itself", async ({
  page,
  context,
}) => {
  await atBedside(page, NOT_HERSELF);
  await context.setOffline(true);
  await examineAirway(page);
  await expect(page.getByRole("alert").getByText("You are offline.")).toBeVisible();
  await bothHands.find(page, "breathing", "Examine: Breathing");
  await context.setOffline(false);
  await expect(counted(page, "Breathing")).toHaveCount(1);
  await expect(counted(page, "Airway")).toHaveCount(1);
  await page.reload();
  await expect(counted(page, "Airway")).toHaveCount(1);
});

const PLAY = "**/attempt.play**";

test("an action whose answer never came is on the chart once after a reload", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  await page.route(PLAY, async (route) => {
    await route.fetch(); // the server plays it; its answer is lost on the way
    await route.abort();
  });
  await examineAirway(page);
  await expect(page.getByRole("alert").getByText("The connection is lost.")).toBeVisible();
  await page.unroute(PLAY);
  await played(page, async () => void (await page.reload()));
  await expect(counted(page, "Airway")).toHaveCount(1);
  await act(page, "breathing", "Examine: Breathing");
  await expect(counted(page, "Airway")).toHaveCount(1);
});

test("an action that was not answered before a reload is told of when the attempt went on without it", async ({
  page,
  context,
}) => {
  await atBedside(page, NOT_HERSELF);
  await page.route(PLAY, (route) => route.abort());
  await examineAirway(page);
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
  await expect(counted(page, "Breathing")).toHaveCount(1);
  await expect(counted(page, "Airway")).toHaveCount(0);
  await expect(page.getByText("Next: Examine: Pupils and eye movements")).toBeVisible();

  await page.getByRole("button", { name: "Leave it" }).click();
  await expect(counted(page, "Pupils and eye movements")).toHaveCount(1);
  await page.reload();
  await expect(counted(page, "Breathing")).toHaveCount(1);
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

test.describe("with a server of their own", () => {
  let server: OwnServer;
  let port: number;
  let folder: string;

  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "encephalon-lost-"));
    port = await freePort();
    server = await startServer(port, folder);
  });
  test.afterEach(async () => {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  /** As `beginAsGuest`, at this server. */
  async function begin(page: Page): Promise<void> {
    await page.goto(server.url);
    await page.getByRole("button", { name: "Begin as a guest" }).click();
    await page.getByRole("button", { name: `Begin: ${NOT_HERSELF}` }).click();
    await page.getByRole("button", { name: READ }).click();
    await expect(chart(page)).toContainText("Arrived.");
  }

  test("a server that is killed and comes back finishes what was asked of it, once", async ({
    page,
  }) => {
    await begin(page);
    await act(page, "onset", "Ask: What came first, and when");
    await server.kill();
    await examineAirway(page);
    await expect(page.getByRole("alert").getByText("The connection is lost.")).toBeVisible();
    server = await startServer(port, folder);
    await expect(counted(page, "Airway")).toHaveCount(1);
    await expect(chart(page)).toContainText("The fever came first");
  });

  test("a reload without a server says what to do, and goes on by itself with what was typed", async ({
    page,
  }) => {
    await begin(page);
    const bedside = page.url();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.getByRole("button", { name: "Write: Differential" }).click();
    const board = differentialBoard(page);
    await board.getByRole("combobox", { name: "Add a diagnosis" }).fill("Bacterial meningitis");
    await page.getByRole("option", { name: "Bacterial meningitis", exact: true }).click();
    await board.getByLabel("Percent for Bacterial meningitis").fill("40");
    await server.kill();

    await page.reload();
    await expect(page.getByRole("heading", { name: UNREACHABLE })).toBeVisible();
    await expect(page.getByText("goes on by itself")).toBeVisible();
    expect(page.url()).toBe(bedside);

    server = await startServer(port, folder);
    await expect(chart(page)).toContainText("Arrived.");
    await page.getByRole("button", { name: "Write: Differential" }).click();
    await expect(board.getByLabel("Percent for Bacterial meningitis")).toHaveValue("40");
  });

  test("what was picked and not answered outlasts a reload without a server, and is done once", async ({
    page,
  }) => {
    await begin(page);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await server.kill();
    await examineAirway(page);
    await expect(page.getByRole("alert").getByText("The connection is lost.")).toBeVisible();
    await bothHands.find(page, "breathing", "Examine: Breathing");
    await page.reload();
    await expect(page.getByRole("heading", { name: UNREACHABLE })).toBeVisible();

    server = await startServer(port, folder);
    await expect(counted(page, "Breathing")).toHaveCount(1);
    await expect(counted(page, "Airway")).toHaveCount(1);
    await page.reload();
    await expect(counted(page, "Breathing")).toHaveCount(1);
    await expect(counted(page, "Airway")).toHaveCount(1);
  });

  test("a tab from before an upgrade says so, keeps what is typed, then renews itself", async ({
    page,
  }) => {
    await begin(page);
    await server.stop();
    server = await startServer(port, folder, renewed(folder));
    const typed = page.getByRole("searchbox", { name: "Search the chart" });
    await typed.fill("fever");
    await examineAirway(page);
    const notice = page.getByText("The server has been renewed.");
    await expect(notice).toBeVisible();
    await page.waitForTimeout(3000); // three times as long as it waits before it looks
    await expect(typed).toHaveValue("fever");
    const reloaded = page.waitForEvent("load");
    await typed.fill("");
    await reloaded;
    await expect(notice).toBeHidden();
    await expect(counted(page, "Airway")).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("data-release", NEXT);
  });
});

const NEXT = "the-next-release";

/** The build as an upgrade brings it: under another name, at which no old script is found. */
function renewed(folder: string): string {
  const built = new URL("../apps/web/.next/standalone", import.meta.url);
  const copy = join(folder, "next");
  cpSync(built, copy, { recursive: true });
  const next = join(copy, "apps/web/.next");
  const id = readFileSync(join(next, "BUILD_ID"), "utf8");
  writeFileSync(join(next, "BUILD_ID"), NEXT);
  renameSync(join(next, "static", id), join(next, "static", NEXT));
  return join(copy, "apps/web");
}
