import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";

/** kB (1000 bytes) of gzip of the scripts that the source at an address names, as a browser with modules loads them. */
export async function firstLoad(page: Page, address: string): Promise<number> {
  const opened = await page.goto(address);
  if (!opened?.ok()) throw new Error(`${address} was answered with ${opened?.status()}`);
  const source = await opened.text();
  const addresses = await page.evaluate((html) => {
    const { scripts } = new DOMParser().parseFromString(html, "text/html");
    return [...scripts].filter(({ src, noModule }) => src && !noModule).map(({ src }) => src);
  }, source);
  let bytes = 0;
  for (const address of new Set(addresses)) {
    const answer = await page.request.get(address);
    if (!answer.ok()) throw new Error(`${address} was answered with ${answer.status()}`);
    bytes += gzipSync(await answer.body()).byteLength;
  }
  return bytes / 1000;
}
