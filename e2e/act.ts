import { expect, type Locator, type Page } from "@playwright/test";
import { actSheet, bothHands, finder, type Hands } from "./hands";

/** What has been written on the chart so far. */
export const chart = (page: Page): Locator =>
  page.getByRole("region", { name: "Entries, newest first" });

/** What was found by this examination, once for each time. */
export const examined = (page: Page, name: string): Locator =>
  chart(page).getByRole("heading", { name: `Examined: ${name}` });

/** Does something to the child and waits until the server has kept it. */
export async function played(page: Page, does: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().includes("attempt.play"));
  await does();
  await answered;
}

/** Picks it, once nothing is being done any more. */
async function pick(page: Page, words: string, name: string, hands: Hands): Promise<void> {
  await expect(page.getByRole("button", { name: "+5 min" })).toBeEnabled();
  await hands.find(page, words, name);
}

/** Asks, examines, orders, does, calls or moves: what needs no more than its name. */
export const act = (page: Page, words: string, name: string, hands = bothHands): Promise<void> =>
  played(page, () => pick(page, words, name, hands));

interface Prescription {
  readonly dose: string;
  readonly unit: string;
  readonly repeat?: string;
}

/** Opens the dose form of a drug. */
export async function openPrescription(
  page: Page,
  drug: string,
  hands = bothHands,
): Promise<Locator> {
  await pick(page, drug.toLowerCase(), `Give: ${drug}`, hands);
  const form = page.getByRole("form", { name: `Give ${drug}` });
  await expect(form).toBeVisible();
  return form;
}

export const doseIn = (form: Locator): Locator => form.getByLabel("Dose", { exact: true });

/** Writes an open dose form, without sending it. */
export async function fillPrescription(
  form: Locator,
  { dose, unit, repeat }: Prescription,
  hands = bothHands,
): Promise<void> {
  await hands.write(doseIn(form), dose);
  await hands.choose(form.getByLabel("Unit"), unit);
  if (repeat) await hands.choose(form.getByLabel("Repeat"), repeat);
}

/** Sends an open dose form. */
export const sendPrescription = (form: Locator, hands = bothHands): Promise<void> =>
  hands.press(form.getByRole("button", { name: /^(Give|Start) / }));

/** Writes a prescription in the dose form. */
export async function give(
  page: Page,
  drug: string,
  prescription: Prescription,
  hands = bothHands,
): Promise<void> {
  const form = await openPrescription(page, drug, hands);
  await fillPrescription(form, prescription, hands);
  await played(page, () => sendPrescription(form, hands));
}

/** Writes a decision down with its reason. */
export async function decide(
  page: Page,
  decision: string,
  { choice, reason }: { readonly choice: string; readonly reason: string },
  hands = bothHands,
): Promise<void> {
  await pick(page, `decide ${decision.toLowerCase()}`, `Decide: ${decision}`, hands);
  const form = page.getByRole("form", { name: decision });
  await hands.check(form.getByRole("radio", { name: choice }));
  await hands.check(form.getByRole("radio", { name: reason }));
  const write = form.getByRole("button", { name: "Write the decision down" });
  await played(page, () => hands.press(write));
}

/** Lets the case's clock run. */
export const wait = (
  page: Page,
  step: "+5 min" | "+15 min" | "+1 h",
  hands = bothHands,
): Promise<void> => played(page, () => hands.press(page.getByRole("button", { name: step })));

/** Lets the case's clock run until a result is back. */
export async function waitForResult(page: Page, hands = bothHands): Promise<void> {
  await hands.press(page.getByRole("button", { name: "Until…" }));
  const result = page.getByRole("menuitem", { name: "Until next result" });
  await played(page, () => hands.press(result));
}

/** Hands over with a plan, after the confirmation. */
export async function handOver(
  page: Page,
  plan: readonly string[],
  hands = bothHands,
): Promise<void> {
  await hands.press(page.getByRole("button", { name: "Hand over", exact: true }));
  const confirmation = page.getByRole("dialog", { name: "Hand over and end the attempt" });
  await hands.write(confirmation.getByLabel("Your plan for the next team"), plan.join("\n"));
  await hands.press(confirmation.getByRole("button", { name: "Hand over and end" }));
}

/** What is done to the child stands in a column; on a phone in a sheet of its own. */
export async function openAct(page: Page, hands = bothHands): Promise<void> {
  const opener = page.getByRole("button", { name: "Act", exact: true });
  if ((await opener.isVisible()) && !(await actSheet(page).isVisible())) await hands.press(opener);
  await expect(finder(page)).toBeVisible();
}

/** What the learner writes down. */
export async function openBoard(page: Page, opener: string, hands = bothHands): Promise<void> {
  await openAct(page, hands);
  await hands.press(page.getByRole("button", { name: opener }));
}
