import { expect, type Page, test } from "@playwright/test";
import { linkByCommand, signIn, signUp } from "../account-steps";
import { NOT_HERSELF } from "../begin-case";
import { enterAsGuest, hours, play } from "../by-procedure";
import { DESK, take } from "./take";

const WHO = {
  name: "Dr Maria-Alexandra Featherstonehaugh-Papadopoulou",
  email: "maria-alexandra.featherstonehaugh@children.example.org",
  password: "a long enough password",
};

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function becomeGuest(page: Page): Promise<void> {
  await enterAsGuest(page);
  await play(page, NOT_HERSELF, hours(1));
}

test("signing in, signing up, a guest's account", async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto("/account");
  await take(page, "sign-in");
  await signIn(page, WHO.email, "not the password");
  await expect(page.getByText("do not match")).toBeVisible();
  await take(page, "sign-in-refused");
  await becomeGuest(page);
  await page.goto("/account");
  await press(page, "Sign up");
  await take(page, "sign-up");
  await press(page, "Delete …");
  await expect(page.getByRole("dialog")).toContainText("1 attempt, with");
  await take(page, "guest-delete");
});

test("an account, its password, its end", async ({ page, baseURL }) => {
  await page.setViewportSize(DESK);
  await becomeGuest(page);
  await page.goto("/account");
  await signUp(page, WHO);
  await page.goto("/account");
  await expect(page.getByText(WHO.email)).toBeVisible();
  await take(page, "account");

  await page.getByLabel("Password now").fill("not the password");
  await page.getByLabel("New password").fill("another long password");
  await press(page, "Change the password");
  await expect(page.getByText("That is not the password")).toBeVisible();
  await take(page, "password-refused");
  await page.getByLabel("Password now").fill(WHO.password);
  await press(page, "Change the password");
  await expect(page.getByText("The password is changed.")).toBeVisible();
  await take(page, "password-changed");

  await press(page, "Sign out");
  await expect(page.getByRole("button", { name: "Begin as a guest" })).toBeVisible();
  await page.goto("/account/reset-link");
  await expect(page.getByText("No mail from here")).toBeVisible();
  await take(page, "reset-link");
  await page.goto("/account/new-password");
  await expect(page.getByText("the address holds none")).toBeVisible();
  await take(page, "new-password-none");
  const link = await linkByCommand(WHO.email, baseURL ?? "");
  await page.goto(link);
  await take(page, "new-password");
  await page.getByLabel("New password").fill(WHO.password);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Sign in with it.")).toBeVisible();
  await take(page, "new-password-saved");
  await page.goto("/");
  await page.goto(link);
  await page.getByLabel("New password").fill(WHO.password);
  await page.keyboard.press("Enter");
  await expect(page.getByText("This link was used already")).toBeVisible();
  await take(page, "new-password-used");

  await signIn(page, WHO.email, WHO.password);
  await expect(page.getByText(`Signed in as ${WHO.name}.`)).toBeVisible();
  await page.goto("/account");
  await press(page, "Delete …");
  const asked = page.getByRole("dialog");
  await expect(asked).toContainText("1 attempt, with");
  await take(page, "account-delete");
  await asked.getByLabel("Your password").fill(WHO.password);
  await press(page, "Delete for good");
  await expect(page.getByText("Your account and everything")).toBeVisible();
  await take(page, "account-deleted");
});
