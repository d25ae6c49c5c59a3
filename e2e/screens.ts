import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { act, chart, give, handOver, wait } from "./act";
import { beginAsGuest, LONG_SEIZURE, NOT_HERSELF } from "./begin-case";
import { writeDifferential } from "./write";

const FOLDER = fileURLToPath(new URL("../docs/screens/", import.meta.url));

/** Desk, tablet and phone, in CSS pixels. */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

async function take(page: Page, screen: string): Promise<void> {
  for (const size of SIZES) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.evaluate(() => document.fonts.ready);
      const path = `${FOLDER}${screen}-${size.width}-${colorScheme}.png`;
      await page.screenshot({ path, scale: "css", caret: "hide" });
    }
  }
  await page.setViewportSize(SIZES[0]);
}

test("the screens, in three widths, light and dark", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize(SIZES[0]);
  await page.goto("/");
  await expect(page.getByRole("button", { name: `Begin: ${NOT_HERSELF}` })).toBeVisible();
  await take(page, "start");

  await beginAsGuest(page, NOT_HERSELF);
  await act(page, "onset", "Ask: What came first, and when");
  await act(page, "gcs", "Examine: Level of consciousness");
  await act(page, "glucose", "Order: Blood glucose, bedside");
  await act(page, "capillary gas", "Order: Capillary blood gas");
  await act(page, "fbc", "Order: Full blood count with differential");
  await give(page, "Aciclovir", { dose: "500", unit: "mg/m2", repeat: "Every 8 h" });
  await give(page, "Ceftriaxone", { dose: "100", unit: "mg/kg", repeat: "Every 24 h" });
  await wait(page, "+1 h");
  await act(page, "behaviour", "Ask: Behaviour and waking since then");
  await act(page, "gcs", "Examine: Level of consciousness");
  await writeDifferential(page, {
    "Acute necrotizing encephalopathy": 40,
    "Herpes simplex encephalitis": 25,
  });
  await act(page, "ct", "Order: CT head without contrast");
  await act(page, "ammonia", "Order: Ammonia");
  await expect(chart(page)).toContainText("Ordered Ammonia");
  await page.getByRole("region", { name: "Chart" }).getByRole("button", { name: "All" }).focus();
  await take(page, "bedside");

  await page.getByRole("button", { name: "Change: Differential" }).click();
  await page.getByRole("combobox", { name: "Add a finding for the first" }).fill("fever");
  await page.getByRole("option").first().click();
  await page.getByRole("combobox", { name: "Add a finding for the first" }).click();
  await expect(page.getByRole("option").first()).toBeVisible();
  await take(page, "differential");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option")).toHaveCount(0);
  await page.keyboard.press("Escape");

  for (const step of ["+1 h", "+1 h", "+1 h"] as const) await wait(page, step);
  await give(page, "Methylprednisolone", { dose: "30", unit: "mg/kg", repeat: "Every 24 h" });
  await wait(page, "+1 h");
  await handOver(page, ["MRI in the morning", "Look at her every hour"]);
  await expect(page.getByRole("heading", { name: "The course" })).toBeVisible();
  await take(page, "debrief");

  await page.getByRole("link", { name: "To the cases" }).first().click();
  await page.getByRole("button", { name: `Begin: ${LONG_SEIZURE}` }).click();
  await act(page, "gcs", "Examine: Level of consciousness");
  await wait(page, "+15 min");
  await page.getByRole("link", { name: "Leave; it is kept" }).click();
  await expect(page.getByRole("region", { name: "Continue where you left" })).toBeVisible();
  await take(page, "start-again");
  await page.getByRole("link", { name: "My attempts" }).click();
  await expect(page.getByRole("heading", { name: "My attempts" })).toBeVisible();
  await take(page, "my-attempts");
  await page.goto("/account");
  await expect(page.getByRole("button", { name: "Delete …" })).toBeVisible();
  await take(page, "account");
  await page.getByRole("button", { name: "Delete …" }).click();
  await expect(page.getByText("What goes:")).toBeVisible();
  await take(page, "account-delete");
});
