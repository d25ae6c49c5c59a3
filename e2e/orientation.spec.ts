import { act, chart, give, handOver, wait } from "./act";
import { LONG_SEIZURE, READ } from "./begin-case";
import { expect, test } from "./journey";
import { writeDifferential } from "./write";

test("a newcomer is told what to expect, learns every control, and is not scored", async ({
  page,
}) => {
  test.slow();
  await page.goto("/");
  await page.getByRole("button", { name: `Begin: ${LONG_SEIZURE}` }).click();
  const preBrief = page.getByRole("dialog", { name: "Before your first case" });
  await expect(preBrief).toContainText("Some die, some whatever you do");
  await preBrief.getByRole("button", { name: "Learn the controls first" }).click();

  await expect(page.getByText("0 of 9 tried.")).toBeVisible();
  await act(page, "breathing", "Examine: Breathing");
  await act(page, "onset", "Ask: What came first, and when");
  await act(page, "glucose", "Order: Blood glucose, bedside");
  await expect(page.getByText("3 of 9 tried.")).toBeVisible();
  await wait(page, "+15 min");
  await give(page, "Paracetamol", { dose: "15", unit: "mg/kg" });
  await act(page, "senior", "Call: Senior clinician");
  await writeDifferential(page, { "Influenza without brain involvement": 90 });
  await wait(page, "+1 h");
  await expect(page.getByText("8 of 9 tried.")).toBeVisible();
  await expect(chart(page)).toContainText("Given: Paracetamol");
  await handOver(page, ["Come back if she does not drink"]);

  await expect(page.getByText("Nothing here was scored.")).toBeVisible();
  await expect(page.getByText(/of 100/)).toBeHidden();
  await page.getByRole("link", { name: "To the cases" }).click();
  await expect(page.getByText("offered next")).toHaveCount(1);
  await page.getByRole("button", { name: `Begin: ${LONG_SEIZURE}` }).click();
  await expect(page.getByRole("button", { name: READ })).toBeVisible();
});
