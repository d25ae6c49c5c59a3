import type { Page } from "@playwright/test";
import { chart } from "./act";
import { NOT_HERSELF } from "./begin-case";
import { atBedside } from "./by-procedure";
import { finder } from "./hands";
import { hold } from "./hold";
import { expect, test } from "./journey";
import { differentialBoard } from "./write";

const CHUNKS = /\/_next\/static\/chunks\/.*\.js$/;

/** Loads the page again with the scripts that its source names, and no other. */
async function reloadWithFirstScripts(page: Page): Promise<void> {
  const html = await (await page.request.get(page.url())).text();
  await page.route(CHUNKS, (route) => {
    const { pathname } = new URL(route.request().url());
    return html.includes(pathname) ? route.continue() : route.abort();
  });
  await page.reload();
}

test("a form that cannot be loaded says so, and comes when it is tried again", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  await reloadWithFirstScripts(page);
  await page.getByRole("button", { name: "Write: Differential" }).click();
  const board = differentialBoard(page);
  await expect(board.getByRole("alert")).toContainText("could not be loaded");
  await page.unroute(CHUNKS);
  await board.getByRole("button", { name: "Try again" }).click();
  await expect(board.getByRole("combobox", { name: "Add a diagnosis" })).toBeVisible();
});

test("what is typed into the finder before its script is here is looked for", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  const letThrough = await hold(page, CHUNKS);
  await page.reload({ waitUntil: "commit" });
  await finder(page).pressSequentially("gcs");
  await expect(page.getByRole("option")).toHaveCount(0);
  letThrough();
  await expect(page.getByRole("option").first()).toHaveText(/Level of consciousness/);
  await finder(page).press("Enter");
  await expect(chart(page)).toContainText("Examined: Level of consciousness");
});
