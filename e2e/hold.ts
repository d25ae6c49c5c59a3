import type { Page } from "@playwright/test";

/** Holds what a page asks of these addresses, as a slow server would, until it is told to let go. */
export async function hold(page: Page, addresses: string | RegExp): Promise<() => void> {
  let letGo = () => {};
  const told = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(addresses, (route) => told.then(() => route.continue()));
  return letGo;
}
