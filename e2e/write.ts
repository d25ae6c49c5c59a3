import type { Page } from "@playwright/test";
import { played } from "./act";

/** Commits a differential: each diagnosis by its name, with its percent. */
export async function writeDifferential(
  page: Page,
  percents: Readonly<Record<string, number>>,
): Promise<void> {
  await page.getByRole("button", { name: "Write: Differential" }).click();
  const board = page.getByRole("dialog", { name: "Differential diagnosis" });
  for (const [diagnosis, percent] of Object.entries(percents)) {
    await board.getByRole("combobox", { name: "Add a diagnosis" }).fill(diagnosis);
    await page.getByRole("option", { name: diagnosis, exact: true }).click();
    await board.getByLabel(`Percent for ${diagnosis}`).fill(String(percent));
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

/** Predicts the state at discharge and the risk of death. */
export async function predict(
  page: Page,
  { state, risk }: { readonly state: string; readonly risk: number },
): Promise<void> {
  await page.getByRole("button", { name: "Predict: Prediction" }).click();
  const prediction = page.getByRole("dialog", { name: "Prediction" });
  await prediction.getByRole("radio", { name: state }).check();
  await prediction.getByLabel("Risk of death, percent").fill(String(risk));
  const commit = prediction.getByRole("button", { name: "Write the prediction down" });
  await played(page, () => commit.click());
}
