import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, type Page } from "@playwright/test";

interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** On the account page, wherever the way there came from. */
export async function signUp(page: Page, { name, email, password }: Person): Promise<void> {
  await page.getByRole("button", { name: "Sign up" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
  await expect(page.getByText(`Signed in as ${name}.`)).toBeVisible();
}

/** Sends an e-mail and a password, which may be refused. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/account");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What whoever runs the server types for somebody who has forgotten the password. */
export async function linkByCommand(email: string, publicUrl: string): Promise<string> {
  const tsx = "node_modules/tsx/dist/cli.mjs";
  const args = [tsx, "apps/cli/src/main.ts", "reset-link", email, "--json"];
  const env = { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR, PUBLIC_URL: publicUrl };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  return JSON.parse(stdout).link;
}
