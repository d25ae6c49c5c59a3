import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { findBrowser, isRoot } from "../packages/config/src/browser.mjs";
import { ROOT } from "./places.mjs";
import { Explained, telling } from "./tell.mjs";
import { run, runTool } from "./tools.mjs";

/**
 * A Chromium that runs: the one asked for by `CHROMIUM_PATH`, Playwright's own, the machine's, or
 * one that is installed now.
 *
 * @returns {Promise<string>} its path
 */
export async function browser() {
  const asked = process.env.CHROMIUM_PATH;
  const found = findBrowser(playwrightsOwn());
  if (found) return found;
  if (asked) throw new Explained(`CHROMIUM_PATH is ${asked}, which does not run.`);
  return installed();
}

function playwrightsOwn() {
  const { chromium } = createRequire(`${ROOT}/e2e/package.json`)("@playwright/test");
  return chromium.executablePath();
}

async function installed() {
  await telling("Installing a browser for the tests", () =>
    runTool("@playwright/test#playwright", ["install", "chromium"]),
  );
  const own = findBrowser(playwrightsOwn());
  if (own) return own;
  if (isRoot && existsSync("/usr/bin/apt-get")) await telling("Installing Debian's", fromDebian);
  const found = findBrowser(playwrightsOwn());
  if (found) return found;
  throw new Explained(
    "The tests need Chromium or Chrome. Install one, or give its path as CHROMIUM_PATH.",
  );
}

async function fromDebian() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env });
}
