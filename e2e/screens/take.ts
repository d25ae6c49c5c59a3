import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { fileOf, groundsAt, LOOKS, type PictureName, pictures, type Width } from "./pictures";

/** `SCREENS_FOLDER` is another place, to look at first. */
export const FOLDER =
  process.env.SCREENS_FOLDER ?? fileURLToPath(new URL("../../docs/screens", import.meta.url));

const HEIGHTS: Readonly<Record<Width, number>> = { 1440: 900, 1024: 768, 390: 844 };
export const DESK = { width: 1440, height: HEIGHTS[1440] } as const;

const looksOf = (name: PictureName) =>
  pictures.find((picture) => picture.name === name)?.looks ?? "all";

/** Takes a picture in each of its looks; `show` brings its state about at each width, `hide` ends it. */
export async function take(
  page: Page,
  name: PictureName,
  {
    show,
    hide,
    whole = false,
  }: {
    readonly show?: () => Promise<unknown>;
    readonly hide?: () => Promise<unknown>;
    /** All of the page, however long. */
    readonly whole?: boolean;
  } = {},
): Promise<void> {
  const looks = looksOf(name);
  for (const width of LOOKS[looks].widths) {
    await page.setViewportSize({ width, height: HEIGHTS[width] });
    await show?.();
    for (const ground of groundsAt(looks, width)) {
      await page.emulateMedia({ colorScheme: ground, reducedMotion: "reduce" });
      await page.evaluate(() => document.fonts.ready);
      const path = `${FOLDER}/${fileOf(name, width, ground)}`;
      await page.screenshot({ path, scale: "css", caret: "hide", fullPage: whole });
    }
    await hide?.();
  }
  await page.setViewportSize(DESK);
}
