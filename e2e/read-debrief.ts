import { expect, type Locator, type Page } from "@playwright/test";
import { bothHands } from "./hands";

export const NOT_FOR_CARE = "Simulated and reconstructed. Not for care.";

const region = (page: Page, name: string): Locator => page.getByRole("region", { name });

/** A death after the hand-over is told first, with a pause; most children live. */
export async function openDebrief(page: Page, hands = bothHands): Promise<void> {
  const on = page.getByRole("button", { name: "Go on to the debrief" });
  const lines = region(page, "Three readings, kept apart");
  await expect(on.or(lines)).toBeVisible();
  if (await on.isVisible()) await hands.press(on);
}

async function expectThreeLines(page: Page): Promise<void> {
  const lines = region(page, "Three readings, kept apart");
  await expect(lines.getByRole("term")).toHaveText(["Process", "Harms", "Recognition"]);
  await expect(lines).toContainText(/\d+ of 100/);
}

/** Recognition, prediction and findings, each judged, with both sides. */
async function expectOpinions(page: Page): Promise<void> {
  const judged = { name: /^At the end .* \d+ of 100$/ };
  const thought = region(page, "What you thought");
  await expect(thought.getByRole("heading", judged)).toBeVisible();
  await expect(thought).toContainText("The child had:");
  const expected = region(page, "What you expected");
  await expect(expected.getByRole("heading", judged)).toBeVisible();
  await expect(expected.getByRole("row", { name: /^Dead \d+ % \d+ %$/ })).not.toHaveCount(0);
}

/** One criterion of the debrief, by words of its title. */
const criterion = (page: Page, title: RegExp): Locator =>
  region(page, "Every step that was looked for").getByRole("listitem").filter({ hasText: title });

/** Every part of a debrief, as somebody reads it from the top; `point` looks at another minute of the course. */
export async function readDebrief(
  page: Page,
  {
    title,
    illness,
    earned,
    point,
    hands = bothHands,
  }: {
    readonly title: string;
    readonly illness: string;
    /** Words of a step for which actions of the learner are named. */
    readonly earned: RegExp;
    readonly point: (slider: Locator, figure: Locator) => Promise<void>;
    readonly hands?: typeof bothHands;
  },
): Promise<void> {
  await expect(page).toHaveURL(/\/debrief$/);
  await openDebrief(page, hands);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expectThreeLines(page);
  const outcome = region(page, "What became of the child");
  await expect(outcome).toContainText(/^S?[Hh]e (lived|died)/);
  await expect(outcome).toContainText(illness);
  await expect(outcome.getByRole("term").first()).toHaveText("Done well");
  await expect(criterion(page, earned).first()).toContainText(/your actions? \d+/);
  await expect(page.getByRole("heading", { name: "Harms" })).toBeVisible();
  await expectOpinions(page);

  const slider = page.getByRole("slider", { name: "Minute pointed at" });
  const before = await slider.getAttribute("aria-valuetext");
  await point(slider, page.getByRole("img", { name: /^Course of the child/ }));
  await expect(slider).not.toHaveAttribute("aria-valuetext", before ?? "");
  await hands.press(page.getByText("The same as a table"));
  await expect(page.getByRole("table", { name: /course of the child/ })).toBeVisible();

  await expect(page.getByRole("heading", { name: "The trap" })).toBeVisible();
  await hands.press(page.getByText("What followed under supportive care"));
  await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
  await expect(page.getByText(NOT_FOR_CARE).first()).toBeVisible();
}
