import type { Browser, Page } from "@playwright/test";

/** The same person's page before its scripts run: a streamed page then stays at its loading shape. */
export async function withoutScripts(
  browser: Browser,
  page: Page,
  act: (still: Page) => Promise<void>,
): Promise<void> {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ javaScriptEnabled: false, storageState });
  await act(await context.newPage());
  await context.close();
}
