import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { handOver } from "./act";
import { LONG_SEIZURE } from "./begin-case";
import { atBedside } from "./by-procedure";
import { expect, test } from "./journey";

/** JavaScript that a route may load before it can be used: kB (1000 bytes) of gzip, at zlib's own level as the server sends it. */
const MOST_KB = 260;

const MANIFEST = new URL("../apps/web/.next/app-path-routes-manifest.json", import.meta.url);

/** Next.js's own page for a failure of the layout: no address brings it, and it loads nothing of ours. */
const NO_ADDRESS = "/_global-error";

/** Every route of the build that is a page: a new one that is not measured here fails. */
function pagesBuilt(): readonly string[] {
  const routes: Record<string, string> = JSON.parse(readFileSync(MANIFEST, "utf8"));
  const pages = Object.entries(routes).filter(([file]) => file.endsWith("/page"));
  return pages.map(([, route]) => route).filter((route) => route !== NO_ADDRESS);
}

/** The scripts that a page's own source names; one for browsers without modules is left out, as they leave it. */
function scriptsOf(html: string): readonly string[] {
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  const named = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  return [...new Set(named)];
}

/** kB of gzip of the scripts that a page of this address loads. */
async function firstLoad(page: Page, address: string): Promise<{ files: number; kb: number }> {
  const scripts = scriptsOf(await (await page.request.get(address)).text());
  let bytes = 0;
  for (const script of scripts) {
    const answer = await page.request.get(script);
    expect(answer.ok(), script).toBe(true);
    bytes += gzipSync(await answer.body()).byteLength;
  }
  return { files: scripts.length, kb: bytes / 1000 };
}

test("the first load of every route is small", async ({ page }) => {
  test.slow();
  await atBedside(page, LONG_SEIZURE);
  const attempt = page.url();
  const open = await firstLoad(page, attempt);
  await handOver(page, ["Come back at once for a second seizure"]);
  await expect(page).toHaveURL(/\/debrief$/);
  const figures = {
    "/": await firstLoad(page, "/"),
    "/_not-found": await firstLoad(page, "/nowhere"),
    "/account": await firstLoad(page, "/account"),
    "/account/new-password": await firstLoad(page, "/account/new-password"),
    "/account/reset-link": await firstLoad(page, "/account/reset-link"),
    "/attempts": await firstLoad(page, "/attempts"),
    "/attempts/[attemptId]": open,
    "/attempts/[attemptId]/debrief": await firstLoad(page, `${attempt}/debrief`),
    "/offline": await firstLoad(page, "/offline"),
  };
  for (const [route, { files, kb }] of Object.entries(figures))
    console.log(`${route}: ${kb.toFixed(1)} kB gzip of JavaScript in ${files} files`);
  expect([...pagesBuilt()].sort()).toEqual(Object.keys(figures).sort());
  for (const [route, { files, kb }] of Object.entries(figures)) {
    expect(files, route).toBeGreaterThan(3);
    expect(kb, route).toBeLessThanOrEqual(MOST_KB);
  }
});
