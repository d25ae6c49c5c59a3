import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browser } from "./browser.mjs";
import { ROOT } from "./places.mjs";
import { runTool } from "./tools.mjs";

/**
 * Plays the journeys in a real browser, against a server of their own with data of their own.
 *
 * @param {readonly string[]} args for Playwright
 * @param {Record<string, string>} [env]
 */
export async function endToEnd(args, env) {
  const data = mkdtempSync(join(tmpdir(), "encephalon-e2e-"));
  try {
    return await runTool("@playwright/test#playwright", ["test", ...args], {
      cwd: join(ROOT, "e2e"),
      env: { ...env, CHROMIUM_PATH: await browser(), E2E_DATA_DIR: data },
    });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
