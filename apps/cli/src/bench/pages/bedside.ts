import { findItem } from "@encephalon/clinical";
import type { Locator, Page } from "playwright-core";
import { clickToPaint, keyToPaint } from "./painted";

/** What is done at the bedside over and over, by what is typed for it: each is short and writes an entry. */
const ROUND = [
  { typed: "gcs", kind: "examine", item: "consciousness" },
  { typed: "first look", kind: "examine", item: "general-appearance" },
  { typed: "pupils", kind: "examine", item: "eyes-and-pupils" },
] as const;

/** What is looked for; the last is nowhere, so that slips of the finger are looked for too. */
const LOOKED_FOR = ["order mri brain", "lorazepam", "ammonia", "lumbar puncture", "xqzvkw"];

const DOSED = { typed: "give paracetamol", kind: "give", item: "paracetamol" } as const;
const DOSES = ["15", "0.125", "7.5", "1000", "12.25", "2.4", "60"];
const SUMS = ["150", "97.5", "1234", "81.25", "0.6"];

interface Sought {
  readonly typed: string;
  readonly kind: "examine" | "give";
  readonly item: string;
}

const finder = (page: Page): Locator => page.getByRole("combobox", { name: "Find an action" });

const chartOn = (page: Page): Locator =>
  page.getByRole("region", { name: "Entries, newest first" });

/** What the finder offers for it, ready to be pressed. */
async function offered(page: Page, { typed, kind, item }: Sought): Promise<Locator> {
  const name = findItem(item, kind)?.name;
  if (name === undefined) throw new Error(`the catalogue has no ${kind} ${item}`);
  await page.getByRole("button", { name: "+5 min" }).and(page.locator(":enabled")).waitFor();
  await finder(page).click();
  await finder(page).fill(typed);
  return page.getByRole("option", { name }).first();
}

/** Opens an attempt with its whole chart on the page, and all that the page loads late. */
export async function openBedside(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await openDoseForm(page);
  await page.keyboard.press("Escape");
  const earlier = chartOn(page).getByRole("button", { name: /^Show \d+ earlier$/ });
  while (await earlier.isVisible()) await earlier.click();
}

async function openDoseForm(page: Page): Promise<Locator> {
  await (await offered(page, DOSED)).click();
  const dose = page
    .getByRole("form", { name: "Give Paracetamol" })
    .getByLabel("Dose", { exact: true });
  await dose.waitFor();
  return dose;
}

/** Actions, each from the press on what the finder offers until its entry on the chart is painted. */
export async function actionsToPaint(page: Page, count: number): Promise<number[]> {
  const chart = chartOn(page).getByRole("list").first();
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const sought = ROUND[i % ROUND.length] ?? ROUND[0];
    times.push(await clickToPaint(await offered(page, sought), chart));
  }
  return times;
}

/** Keys in the finder, each until it is painted. */
export async function keysInFinder(page: Page): Promise<number[]> {
  const times: number[] = [];
  await finder(page).click();
  for (const words of LOOKED_FOR) times.push(...(await keysOf(page, words)));
  await page.keyboard.press("Escape");
  return times;
}

/** Keys in the dose form, each until it is painted: the dose, then the learner's own sum. */
export async function keysInDoseForm(page: Page): Promise<number[]> {
  const dose = await openDoseForm(page);
  const times: number[] = [];
  await dose.focus();
  for (const typed of DOSES) times.push(...(await keysOf(page, typed)));
  await dose.fill("15");
  await page.getByLabel(/^Your dose in /).focus();
  for (const typed of SUMS) times.push(...(await keysOf(page, typed)));
  await page.keyboard.press("Escape");
  return times;
}

/** Types a word into the box that has the focus, then takes it away again at once; each key is measured. */
async function keysOf(page: Page, word: string): Promise<number[]> {
  const times: number[] = [];
  for (const key of word) times.push(await keyToPaint(page, key));
  await page.keyboard.press("ControlOrMeta+A");
  times.push(await keyToPaint(page, "Backspace"));
  return times;
}
