import { expect, type Locator, type Page } from "@playwright/test";
import { chart } from "./act";

/** The chart without the mark "new", which stands only where something was just played. */
async function entries(page: Page): Promise<readonly string[]> {
  const lines = await chart(page).getByRole("listitem").allTextContents();
  return lines.map((line) => line.replace(/(\d\d:\d\d) new/, "$1 "));
}

/** What a bedside shows of the child: the chart line by line, the monitor, the clock. */
async function shown(page: Page): Promise<readonly (string | null)[]> {
  const regions = ["Child", "Monitor", "Case clock"].map((name) =>
    page.getByRole("region", { name }).textContent(),
  );
  return [...(await Promise.all(regions)), ...(await entries(page))];
}

/** Whatever happens meanwhile: afterwards the bedside shows exactly what it showed before. */
export async function expectNothingLost(
  page: Page,
  happens: () => Promise<unknown>,
): Promise<void> {
  const before = await shown(page);
  expect(before.length).toBeGreaterThan(3);
  await happens();
  await expect.poll(() => shown(page)).toEqual(before);
}

/** Something is asked for while no answer can come: it is told, nothing else changes, and it is done once there is a way. */
export async function expectWaitedFor(
  page: Page,
  {
    cut,
    ask,
    told,
    mend,
    done,
  }: {
    readonly cut: () => Promise<void>;
    readonly ask: () => Promise<void>;
    /** What the screen says it waits for. */
    readonly told: string;
    readonly mend: () => Promise<void>;
    /** Stands on the chart once, afterwards. */
    readonly done: Locator;
  },
): Promise<void> {
  const before = await done.count();
  await expectNothingLost(page, async () => {
    await cut();
    await ask();
    await expect(page.getByRole("alert").getByText(told)).toBeVisible();
  });
  await mend();
  await expect(done).toHaveCount(before + 1);
}
