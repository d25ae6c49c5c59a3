import type { Page } from "@playwright/test";
import { linkByCommand, signIn, signUp } from "./account-steps";
import { act, chart, handOver } from "./act";
import { expectNothingFound, expectNothingFoundInAnyLook } from "./axe";
import { beginAsGuest, LONG_SEIZURE, NOT_HERSELF } from "./begin-case";
import { atBedside } from "./by-procedure";
import { bothHands } from "./hands";
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

/** What of things typed and not done the tab holds. */
const draftsIn = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("draft ")));

test("a guest who signs up keeps the attempts, the ended and the open one", async ({ page }) => {
  test.slow();
  await atBedside(page, LONG_SEIZURE);
  await act(page, "consciousness", "Examine: Level of consciousness");
  await handOver(page, ["Look again in an hour"]);
  await expect(page.getByRole("heading", { name: "The course" })).toBeVisible();
  await page.getByRole("link", { name: "To the cases" }).click();
  await page.getByRole("button", { name: `Begin: ${NOT_HERSELF}` }).click();
  await act(page, "airway", "Examine: Airway");
  await bothHands.find(page, "paracetamol", "Give: Paracetamol");
  await page.getByLabel("Dose", { exact: true }).fill("15");
  expect(await draftsIn(page)).toHaveLength(1);
  await page.getByRole("link", { name: "Leave; it is kept" }).click();

  await page.getByRole("link", { name: "Sign in or sign up" }).click();
  await signUp(page, NEWCOMER);
  await expectAttemptsKept(page);

  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("button", { name: "Begin as a guest" })).toBeVisible();
  expect(await draftsIn(page)).toEqual([]);
  await signIn(page, NEWCOMER.email, NEWCOMER.password);
  await expectAttemptsKept(page);
});

test("a second tab that does not know of the guest yet is let in as the same one", async ({
  page,
  context,
}) => {
  await page.goto("/");
  const other = await context.newPage();
  await other.goto("/");
  await beginAsGuest(page, NOT_HERSELF);
  await other.getByRole("button", { name: "Begin as a guest" }).click();
  await expect(other.getByText("You are practising as a guest.")).toBeVisible();
  await expect(other.getByRole("link", { name: `Continue: ${NOT_HERSELF}` })).toBeVisible();
});

const BO = { name: "Bo Forgetful", email: "bo@example.org", password: "the first password" };

test("a password is changed, forgotten, chosen anew by a link, and the account deleted with it", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await page.goto("/account");
  await signUp(page, BO);

  await test.step("changed by who knows it", async () => {
    await page.goto("/account");
    const change = page.getByRole("button", { name: "Change the password" });
    await page.getByLabel("Password now").fill("not the password");
    await page.getByLabel("New password").fill("the second password");
    await change.click();
    await expect(page.getByText("That is not the password of this account.")).toBeVisible();
    await page.getByLabel("Password now").fill(BO.password);
    await change.click();
    await expect(page.getByText("The password is changed.")).toBeVisible();
    await expectNothingFoundInAnyLook(page, "account, signed in");
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("button", { name: "Begin as a guest" })).toBeVisible();
  });

  await test.step("forgotten: this server sends no mail, and says who to ask", async () => {
    await page.goto("/account");
    await page.getByRole("link", { name: "Forgotten the password?" }).click();
    await expect(page.getByText("This server cannot send mail.")).toBeVisible();
    await expectNothingFoundInAnyLook(page, "a link to a new password");
  });

  const link = await linkByCommand(BO.email, baseURL ?? "");
  await test.step("chosen anew by the link, which works once", async () => {
    await page.goto(link);
    await expectNothingFoundInAnyLook(page, "a new password");
    await page.getByLabel("New password").fill("the third password");
    await page.keyboard.press("Enter");
    await expect(page.getByText("The password is changed. Sign in with it.")).toBeVisible();
    await page.goto("/");
    await page.goto(link);
    await page.getByLabel("New password").fill("the fourth password");
    await page.keyboard.press("Enter");
    await expect(page.getByText("This link was used already")).toBeVisible();
    await page.getByRole("link", { name: "Ask for a link" }).click();
    await page.goto("/account/new-password");
    await expect(page.getByText("the address holds none")).toBeVisible();
  });

  await test.step("deleted, with the password once more", async () => {
    await signIn(page, BO.email, "the third password");
    await expect(page.getByText(`Signed in as ${BO.name}.`)).toBeVisible();
    await page.goto("/account");
    await page.getByRole("button", { name: "Delete …" }).click();
    const asked = page.getByRole("dialog", { name: "Delete this account?" });
    await expect(asked).toContainText(`your name, your e-mail (${BO.email}) and your password`);
    await expectNothingFound(page, "deleting an account");
    await asked.getByLabel("Your password").fill("the first password");
    await asked.getByRole("button", { name: "Delete for good" }).click();
    await expect(asked.getByText("That is not the password of this account.")).toBeVisible();
    await asked.getByLabel("Your password").fill("the third password");
    await asked.getByRole("button", { name: "Delete for good" }).click();
    await expect(page.getByText("Your account and everything you have played")).toBeVisible();
    await signIn(page, BO.email, "the third password");
    await expect(page.getByText("This e-mail and password do not match.")).toBeVisible();
  });
});
