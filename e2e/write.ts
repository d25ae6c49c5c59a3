import type { Page } from "@playwright/test";
import { played } from "./act";

/** Commits a differential: each diagnosis by its name, with its percent; the trigger likewise. */
export async function writeDifferential(
  page: Page,
  percents: Readonly<Record<string, number>>,
  trigger: Readonly<Record<string, number>> = {},
): Promise<void> {
  await page.getByRole("button", { name: "Write: Differential" }).click();
  const board = page.getByRole("dialog", { name: "Differential diagnosis" });
  for (const [diagnosis, percent] of Object.entries(percents)) {
    await board.getByRole("combobox", { name: "Add a diagnosis" }).fill(diagnosis);
    await page.getByRole("option", { name: diagnosis, exact: true }).click();
    await board.getByLabel(`Percent for ${diagnosis}`).fill(String(percent));
  }
  for (const [virus, percent] of Object.entries(trigger)) {
    await board
      .getByRole("group", { name: "Trigger" })
      .getByLabel(`Percent for ${virus}`)
      .fill(String(percent));
  }
  await played(page, () => board.getByRole("button", { name: "Commit the differential" }).click());
}

/** Scores the ANE-SS: what is not answered stays "not known". */
export async function scoreAness(
  page: Page,
  answers: Readonly<Record<string, "Yes" | "No">>,
): Promise<void> {
  await page.getByRole("button", { name: "Score: ANE-SS" }).click();
  const score = page.getByRole("dialog", { name: "ANE Severity Score" });
  for (const [item, answer] of Object.entries(answers)) {
    await score.getByRole("group", { name: item }).getByLabel(answer, { exact: true }).check();
  }
  await played(page, () => score.getByRole("button", { name: "Write the score down" }).click());
}

/** Predicts what becomes of the child at 12 months, in percents that sum to 100. */
export async function predict(
  page: Page,
  { dead, good, poor }: { readonly dead: number; readonly good: number; readonly poor: number },
): Promise<void> {
  await page.getByRole("button", { name: "Predict: Prediction" }).click();
  const prediction = page.getByRole("dialog", { name: "Prediction" });
  await prediction.getByLabel("Percent for Dead").fill(String(dead));
  await prediction.getByLabel("Percent for POPC 1–2").fill(String(good));
  await prediction.getByLabel("Percent for POPC 3–5").fill(String(poor));
  const commit = prediction.getByRole("button", { name: "Write the prediction down" });
  await played(page, () => commit.click());
}
