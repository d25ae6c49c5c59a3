import { expect, type Page } from "@playwright/test";
import axe, { type Result } from "axe-core";

/** Widths and heights of a phone and of a desk, in CSS pixels. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  desk: { width: 1440, height: 900 },
} as const;

const GROUNDS = ["light", "dark"] as const;

export const looks = Object.entries(SIZES).flatMap(([device, viewport]) =>
  GROUNDS.map((ground) => ({ device, viewport, ground })),
);

/** What axe finds in a page as it stands; driven by the browser, which the page's policy does not bar. */
async function violationsIn(page: Page): Promise<readonly Result[]> {
  expect(page.frames(), "a frame within the page is not looked at").toHaveLength(1);
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  return page.evaluate<readonly Result[]>(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
}

/** Everything that axe finds is fatal: no rule is left out and no part of a page is excused. */
export async function expectNothingFound(page: Page, screen: string): Promise<void> {
  const found = (await violationsIn(page)).flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
  expect(found, screen).toEqual([]);
}

/** Every look of a screen: by what the system asks for, the page itself untouched between. */
export async function expectNothingFoundInAnyLook(page: Page, screen: string): Promise<void> {
  for (const { device, viewport, ground } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: ground, reducedMotion: "reduce" });
    await expectNothingFound(page, `${screen}, ${device}, ${ground}`);
  }
}
