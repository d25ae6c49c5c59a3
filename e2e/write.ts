import type { Locator, Page } from "@playwright/test";
import { openBoard, played } from "./act";
import { bothHands } from "./hands";

type Percents = Readonly<Record<string, number>>;

export const differentialBoard = (page: Page): Locator =>
  page.getByRole("dialog", { name: "Differential diagnosis" });

/** Commits a differential: each diagnosis by its name, with its percent; the trigger likewise. */
export async function writeDifferential(
  page: Page,
  percents: Percents,
  trigger: Percents = {},
  hands = bothHands,
): Promise<void> {
  await openBoard(page, "Write: Differential", hands);
  const board = differentialBoard(page);
  const box = board.getByRole("combobox", { name: "Add a diagnosis" });
  for (const [diagnosis, percent] of Object.entries(percents)) {
    await hands.pick(box, diagnosis, diagnosis);
    await hands.write(board.getByLabel(`Percent for ${diagnosis}`), String(percent));
  }
  const triggers = board.getByRole("group", { name: "Trigger" });
  for (const [virus, percent] of Object.entries(trigger)) {
    await hands.write(triggers.getByLabel(`Percent for ${virus}`), String(percent));
  }
  const commit = board.getByRole("button", { name: "Commit the differential" });
  await played(page, () => hands.press(commit));
}

/** Scores the ANE-SS: what is not answered stays "not known". */
export async function scoreAness(
  page: Page,
  answers: Readonly<Record<string, "Yes" | "No">>,
  hands = bothHands,
): Promise<void> {
  await openBoard(page, "Score: ANE-SS", hands);
  const score = page.getByRole("dialog", { name: "ANE Severity Score" });
  for (const [item, answer] of Object.entries(answers)) {
    const question = score.getByRole("group", { name: item });
    await hands.check(question.getByLabel(answer, { exact: true }));
  }
  const write = score.getByRole("button", { name: "Write the score down" });
  await played(page, () => hands.press(write));
}

interface Chances {
  readonly dead: number;
  readonly good: number;
  readonly poor: number;
}

/** Opens the prediction and writes it, without sending it. */
export async function fillPrediction(
  page: Page,
  { dead, good, poor }: Chances,
  hands = bothHands,
): Promise<Locator> {
  await openBoard(page, "Predict: Prediction", hands);
  const prediction = page.getByRole("dialog", { name: "Prediction" });
  await hands.write(prediction.getByLabel("Percent for Dead"), String(dead));
  await hands.write(prediction.getByLabel("Percent for POPC 1–2"), String(good));
  await hands.write(prediction.getByLabel("Percent for POPC 3–5"), String(poor));
  return prediction;
}

/** Predicts what becomes of the child at 12 months, in percents that sum to 100. */
export async function predict(page: Page, chances: Chances, hands = bothHands): Promise<void> {
  const prediction = await fillPrediction(page, chances, hands);
  const commit = prediction.getByRole("button", { name: "Write the prediction down" });
  await played(page, () => hands.press(commit));
}
