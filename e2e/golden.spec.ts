import { fileURLToPath } from "node:url";
import { goldenHashes } from "@encephalon/content/testing";
import { expect, test } from "@playwright/test";
import { build } from "esbuild";

/** The simulator and the recorded courses as one script for a page, `golden` its name there. */
async function scriptForBrowser(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { goldenHashes } from "@encephalon/content/testing";',
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "golden",
    platform: "browser",
    target: "es2023",
  });
  return outputFiles.map(({ text }) => text).join("");
}

test("courses and portable mathematics are the same to the bit in Node and in Chromium", async ({
  page,
}) => {
  await page.goto("about:blank");
  await page.addScriptTag({ content: await scriptForBrowser() });
  const inChromium = await page.evaluate<Record<string, string>>("golden.goldenHashes()");
  expect(Object.keys(inChromium).length).toBeGreaterThan(0);
  expect(inChromium).toEqual(goldenHashes());
});
