import { expect, type Locator, type Page } from "@playwright/test";

/** What has been written on the chart so far. */
export const chart = (page: Page): Locator =>
  page.getByRole("region", { name: "Entries, newest first" });

/** Does something to the child and waits until the server has kept it. */
export async function played(page: Page, does: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().includes("attempt.play"));
  await does();
  await answered;
}

/** What the finder offers under this name, for words that people type. */
export async function offered(page: Page, words: string, name: string): Promise<Locator> {
  const finder = page.getByRole("combobox", { name: "Find an action" });
  await finder.click();
  await finder.fill(words);
  const offer = page.getByRole("option", { name });
  await expect(offer).toBeVisible();
  return offer;
}

/** Picks it, once nothing is being done any more. */
async function pick(page: Page, words: string, name: string): Promise<void> {
  await expect(page.getByRole("button", { name: "+5 min" })).toBeEnabled();
  await (await offered(page, words, name)).click();
}

/** Asks, examines, orders, does, calls or moves: what needs no more than its name. */
export const act = (page: Page, words: string, name: string): Promise<void> =>
  played(page, () => pick(page, words, name));

interface Prescription {
  readonly dose: string;
  readonly unit: string;
  readonly repeat?: string;
}

/** Writes a prescription in the dose form. */
export async function give(page: Page, drug: string, prescription: Prescription): Promise<void> {
  await pick(page, drug.toLowerCase(), `Give: ${drug}`);
  const form = page.getByRole("form", { name: `Give ${drug}` });
  await form.getByLabel("Dose", { exact: true }).fill(prescription.dose);
  await form.getByLabel("Unit").selectOption(prescription.unit);
  if (prescription.repeat) await form.getByLabel("Repeat").selectOption(prescription.repeat);
  await played(page, () => form.getByRole("button", { name: `Give ${drug}` }).click());
}

/** Writes a decision down with its reason. */
export async function decide(
  page: Page,
  decision: string,
  { choice, reason }: { readonly choice: string; readonly reason: string },
): Promise<void> {
  await pick(page, `decide ${decision.toLowerCase()}`, `Decide: ${decision}`);
  const form = page.getByRole("form", { name: decision });
  await form.getByRole("radio", { name: choice }).check();
  await form.getByRole("radio", { name: reason }).check();
  await played(page, () => form.getByRole("button", { name: "Write the decision down" }).click());
}

/** Lets the case's clock run. */
export const wait = (page: Page, step: "+5 min" | "+15 min" | "+1 h"): Promise<void> =>
  played(page, () => page.getByRole("button", { name: step }).click());

/** Hands over with a plan, after the confirmation. */
export async function handOver(page: Page, plan: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: "Hand over" }).click();
  const confirmation = page.getByRole("dialog", { name: "Hand over and end the attempt" });
  await confirmation.getByLabel("Your plan for the next team").fill(plan.join("\n"));
  await confirmation.getByRole("button", { name: "Hand over and end" }).click();
}
