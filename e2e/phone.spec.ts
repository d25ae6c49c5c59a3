import { act, chart, doseIn, played, sendPrescription, wait } from "./act";
import { NOT_HERSELF } from "./begin-case";
import { atBedside } from "./by-procedure";
import { actSheet, finder, finger, offerOf } from "./hands";
import { expect, test } from "./journey";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("Act is opened once for an order, a drug and a score, and folds for what is answered at once", async ({
  page,
}) => {
  await atBedside(page, NOT_HERSELF);
  const told = actSheet(page).getByRole("status");
  const typeAndTap = async (words: string, action: string) => {
    await expect(finder(page)).toBeFocused();
    await page.keyboard.insertText(words);
    await offerOf(page, action).tap();
  };

  await page.getByRole("button", { name: "Act", exact: true }).tap();
  await played(page, () => typeAndTap("mri", "Order: MRI brain without contrast"));
  await expect(told.getByText(/Ordered MRI brain without contrast\.$/)).toBeVisible();
  await expect(finder(page)).toHaveValue("");

  await typeAndTap("paracetamol", "Give: Paracetamol");
  const form = page.getByRole("form", { name: "Give Paracetamol" });
  await expect(doseIn(form)).toBeFocused();
  await page.keyboard.insertText("15");
  await played(page, () => sendPrescription(form, finger));
  await expect(told.getByText(/Prescribed Paracetamol/)).toBeVisible();
  await expect(actSheet(page).getByRole("heading", { name: "Pending" })).toBeFocused();

  await actSheet(page).getByRole("button", { name: "Score: ANE-SS" }).tap();
  const score = page.getByRole("dialog", { name: "ANE Severity Score" });
  await expect(score.getByText("low to high risk")).toBeVisible();
  await played(page, () => score.getByRole("button", { name: "Write the score down" }).tap());
  await expect(actSheet(page)).toBeHidden();

  await act(page, "pupils", "Examine: Pupils and eye movements", finger);
  await expect(actSheet(page)).toBeHidden();
});

test("a result has its unit and its usual range, and nothing is wider than the screen", async ({
  page,
}) => {
  await atBedside(page, NOT_HERSELF);
  await act(page, "fbc", "Order: Full blood count with differential", finger);
  await act(page, "coagulation", "Order: Coagulation screen", finger);
  await wait(page, "+1 h", finger);
  const platelets = chart(page).getByRole("row").filter({ hasText: "Platelet count" });
  await expect(platelets.getByRole("cell", { name: "Usual for age: 150–450" })).toBeVisible();
  await expect(platelets.getByRole("cell", { name: /10⁹\/L/ })).toBeVisible();
  const wider = () =>
    chart(page).evaluate((record) =>
      [record, document.documentElement].filter((each) => each.scrollWidth > each.clientWidth),
    );
  expect(await wider()).toEqual([]);
});

test("why the child is here is one press away, however long the chart", async ({ page }) => {
  await atBedside(page, NOT_HERSELF);
  await page.getByRole("button", { name: "Why she is here" }).tap();
  const story = page.getByRole("dialog", { name: "Why she is here" });
  await expect(story.getByText(/girl of 9 months/i)).toBeVisible();
  await story.getByRole("button", { name: "Close" }).tap();
  await expect(page.getByRole("button", { name: "Why she is here" })).toBeFocused();
});
