import type { Locator, Page } from "playwright-core";

/*
 * What is measured runs in the page, on its own clock: from the moment at which the browser got the
 * click or the key, until the frame after the one with the answer begins. That frame is on the screen
 * by then, so each figure holds up to a frame (17 ms) that nobody waits for.
 */
declare global {
  /** The measurement that was begun last, in milliseconds. */
  var painted: Promise<number>;
}

/** From a press on something until what it changes is painted. */
export async function clickToPaint(pressed: Locator, changed: Locator): Promise<number> {
  await changed.evaluate((place) => {
    globalThis.painted = new Promise((resolve) => {
      const watch = ({ timeStamp }: Event) => {
        const watcher = new MutationObserver(() => {
          watcher.disconnect();
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - timeStamp)),
          );
        });
        watcher.observe(place, { childList: true, characterData: true, subtree: true });
      };
      addEventListener("click", watch, { capture: true, once: true });
    });
  });
  await pressed.click();
  return pressed.page().evaluate(() => globalThis.painted); // no place is looked for in the page meanwhile
}

/** From a key, in the box that has the focus, until what it writes there is painted. */
export async function keyToPaint(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    globalThis.painted = new Promise((resolve) => {
      const type = ({ timeStamp }: Event) => {
        const after = () =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - timeStamp)),
          );
        addEventListener("input", after, { capture: true, once: true });
      };
      addEventListener("keydown", type, { capture: true, once: true });
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => globalThis.painted);
}
