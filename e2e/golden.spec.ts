import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cases } from "@encephalon/content";
import { goldenHashes } from "@encephalon/sim/testing";
import { expect, test } from "@playwright/test";
import { build } from "esbuild";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface Goldens {
  readonly hashes: Readonly<Record<string, string>>;
}

const recorded = (): Goldens =>
  JSON.parse(readFileSync(here("../packages/content/goldens/hashes.json"), "utf8"));

/** The simulator and the cases as one script for a page, where it leaves `golden.hashes()`. */
async function scriptForBrowser(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { cases } from "@encephalon/content";
        import { goldenHashes } from "@encephalon/sim/testing";
        export const hashes = () => goldenHashes(cases);
      `,
      resolveDir: here("."),
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
  const inChromium = await page.evaluate<Goldens["hashes"]>("golden.hashes()");
  expect(Object.keys(inChromium).length).toBeGreaterThan(0);
  expect(inChromium).toEqual(goldenHashes(cases));
  expect(inChromium).toEqual(recorded().hashes);
});
