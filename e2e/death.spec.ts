import { act } from "./act";
import { expectNothingFoundInAnyLook } from "./axe";
import { GREY_AND_HOT, READ } from "./begin-case";
import { expect, test } from "./journey";
import { leaveAlone } from "./leave-alone";

test("a child who is left waiting dies; it is told plainly, with time to stop, then what helps", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto("/");

  await test.step("what to expect is said before", async () => {
    await page.getByRole("button", { name: `Begin: ${GREY_AND_HOT}` }).click();
    const preBrief = page.getByRole("dialog", { name: "Before your first case" });
    await expect(preBrief).toContainText("Some die, some whatever you do");
    await expect(preBrief).toContainText("stop at any time without loss");
    await preBrief.getByRole("button", { name: READ }).click();
  });

  await test.step("the death in two sober sentences, and a pause", async () => {
    await act(page, "consciousness", "Examine: Level of consciousness");
    await leaveAlone(page);
    const notice = page.getByRole("dialog", { name: "He has died." });
    await expect(notice).toContainText(/It was \w{3} \d\d:\d\d, .+ after arrival\./);
    await expect(notice).toContainText("Take the time you need.");
    await expect(notice).not.toContainText(/\d+ of 100/);
    await expectNothingFoundInAnyLook(page, "a death");
    await page.reload(); // as who never saw the answer that told it
    await notice.getByRole("link", { name: "Stop here for now" }).click();
  });

  await test.step("the debrief waits until it is wanted", async () => {
    const way = page.getByRole("link", { name: `Last debrief: ${GREY_AND_HOT}` });
    await way.click();
    await expect(page.getByRole("heading", { name: "He has died." })).toBeVisible();
    await expectNothingFoundInAnyLook(page, "a death told before its debrief");
    await page.getByRole("link", { name: "Stop here for now" }).click();
    await way.click();
    const opened = page.waitForResponse((answer) => answer.url().includes("attempt.debriefed"));
    await page.getByRole("button", { name: "Go on to the debrief" }).click();
    await opened;
    await expect(page.getByText(/^He died .+ after arrival: /)).toBeVisible();
    await page.reload(); // told once: it is read again without the pause
    await expect(page.getByText(/^He died .+ after arrival: /)).toBeVisible();
    await expect(page.getByText("Acute necrotizing encephalopathy").first()).toBeVisible();
    const thought = page.getByRole("region", { name: "What you thought" });
    await expect(thought.getByText("Not committed").first()).toBeVisible();
  });

  await test.step("words for whoever needs them", async () => {
    await expect(page.getByRole("heading", { name: "If this stays with you" })).toBeVisible();
    await page.getByText("This upset me").click();
    await expect(page.getByText("Stop for today.")).toBeVisible();
    await expectNothingFoundInAnyLook(page, "debrief of a death");
  });
});
