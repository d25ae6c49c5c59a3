import type { Page } from "@playwright/test";
import { act, chart, handOver } from "./act";
import { beginAsGuest, LONG_SEIZURE, NOT_HERSELF } from "./begin-case";
import { expect, test } from "./journey";

const NEWCOMER = {
  name: "Ada Newcomer",
  email: "ada@example.org",
  password: "a long enough password",
};

async function expectAttemptsKept(page: Page): Promise<void> {
  await expect(page.getByText(`Signed in as ${NEWCOMER.name}.`)).toBeVisible();
  await expect(page.getByText(/^best \d+ of 100$/)).toBeVisible();
  await expect(page.getByText(/^last \d+ of 100$/)).toBeVisible();
  await page.getByRole("link", { name: `Continue: ${NOT_HERSELF}` }).click();
  await expect(chart(page)).toContainText("Examined: Airway");
}

test("a guest who signs up keeps the attempts, the ended and the open one", async ({ page }) => {
  test.slow();
  await beginAsGuest(page, LONG_SEIZURE);
  await act(page, "consciousness", "Examine: Level of consciousness");
  await handOver(page, ["Look again in an hour"]);
  await expect(page.getByRole("heading", { name: "The course" })).toBeVisible();
  await page.getByRole("link", { name: "To the cases" }).click();
  await page.getByRole("button", { name: `Begin: ${NOT_HERSELF}` }).click();
  await act(page, "airway", "Examine: Airway");
  await page.getByRole("link", { name: "Leave; it is kept" }).click();

  await page.getByRole("link", { name: "Sign in or sign up" }).click();
  await page.getByRole("button", { name: "Sign up" }).click();
  await page.getByLabel("Name").fill(NEWCOMER.name);
  await page.getByLabel("E-mail").fill(NEWCOMER.email);
  await page.getByLabel("Password").fill(NEWCOMER.password);
  await page.keyboard.press("Enter");
  await expectAttemptsKept(page);

  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("button", { name: "Begin as a guest" })).toBeVisible();
  await page.goto("/account");
  await page.getByLabel("E-mail").fill(NEWCOMER.email);
  await page.getByLabel("Password").fill(NEWCOMER.password);
  await page.keyboard.press("Enter");
  await expectAttemptsKept(page);
});
