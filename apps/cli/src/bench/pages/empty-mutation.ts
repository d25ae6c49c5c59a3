import type { Page } from "playwright-core";
import { clickToPaint } from "./painted";

const BUTTON = "bench-button";
const ANSWER = "bench-answer";

/**
 * The peer of an action: a press on a button of the benchmark's own in the same page, which sends an
 * action without a session and writes down that it was refused. Each until the word is painted.
 */
export async function emptyToPaint(page: Page, count: number): Promise<number[]> {
  await page.evaluate(putIn, { button: BUTTON, answer: ANSWER });
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    times.push(await clickToPaint(page.locator(`#${BUTTON}`), page.locator(`#${ANSWER}`)));
  }
  await page.locator(`#${BUTTON}, #${ANSWER}`).evaluateAll((own) => {
    for (const each of own) each.remove();
  });
  return times;
}

function putIn(ids: { readonly button: string; readonly answer: string }): void {
  const button = document.createElement("button");
  const answer = document.createElement("output");
  button.id = ids.button;
  answer.id = ids.answer;
  button.textContent = "empty mutation";
  answer.textContent = "-";
  document.body.prepend(button, answer);
  button.addEventListener("click", async () => {
    const action = { kind: "examine", item: "consciousness" };
    const input = {
      attemptId: crypto.randomUUID(),
      actionId: crypto.randomUUID(),
      after: 0,
      action,
    };
    const { status } = await fetch("/api/trpc/attempt.play", {
      method: "POST",
      credentials: "omit",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ json: input }),
    });
    answer.textContent = `${status} ${input.actionId}`;
  });
}
