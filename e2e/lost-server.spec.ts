import { cpSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { act, chart, examined } from "./act";
import { NOT_HERSELF } from "./begin-case";
import { atBedside } from "./by-procedure";
import { bothHands } from "./hands";
import { expect, test } from "./own-server-journey";
import { differentialBoard } from "./write";

const UNREACHABLE = "The server cannot be reached";

test("a server that is killed and comes back finishes what was asked of it, once", async ({
  page,
  server,
}) => {
  await atBedside(page, NOT_HERSELF);
  await act(page, "onset", "Ask: What came first, and when");
  await server.kill();
  await bothHands.find(page, "airway", "Examine: Airway");
  await expect(page.getByRole("alert").getByText("The connection is lost.")).toBeVisible();
  await server.startAgain();
  await expect(examined(page, "Airway")).toHaveCount(1);
  await expect(chart(page)).toContainText("The fever came first");
});

test("a reload without a server says what to do, and goes on by itself with what was typed", async ({
  page,
  server,
}) => {
  await atBedside(page, NOT_HERSELF);
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

  await server.startAgain();
  await expect(chart(page)).toContainText("Arrived.");
  await page.getByRole("button", { name: "Write: Differential" }).click();
  await expect(board.getByLabel("Percent for Bacterial meningitis")).toHaveValue("40");
});

test("what was picked and not answered outlasts a reload without a server, and is done once", async ({
  page,
  server,
}) => {
  await atBedside(page, NOT_HERSELF);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await server.kill();
  await bothHands.find(page, "airway", "Examine: Airway");
  await expect(page.getByRole("alert").getByText("The connection is lost.")).toBeVisible();
  await bothHands.find(page, "breathing", "Examine: Breathing");
  await page.reload();
  await expect(page.getByRole("heading", { name: UNREACHABLE })).toBeVisible();

  await server.startAgain();
  await expect(examined(page, "Breathing")).toHaveCount(1);
  await expect(examined(page, "Airway")).toHaveCount(1);
  await page.reload();
  await expect(examined(page, "Breathing")).toHaveCount(1);
  await expect(examined(page, "Airway")).toHaveCount(1);
});

test("a tab from before an upgrade says so, keeps what is typed, then renews itself", async ({
  page,
  server,
}) => {
  await atBedside(page, NOT_HERSELF);
  await server.stop();
  await server.startAgain(renewed(server.folder));
  const typed = page.getByRole("searchbox", { name: "Search the chart" });
  await typed.fill("fever");
  await bothHands.find(page, "airway", "Examine: Airway");
  const notice = page.getByText("The server has been renewed.");
  await expect(notice).toBeVisible();
  await page.waitForTimeout(3000); // three times as long as it waits before it looks
  await expect(typed).toHaveValue("fever");
  const reloaded = page.waitForEvent("load");
  await typed.fill("");
  await reloaded;
  await expect(notice).toBeHidden();
  await expect(examined(page, "Airway")).toHaveCount(1);
  await expect(page.locator("html")).toHaveAttribute("data-release", NEXT);
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
