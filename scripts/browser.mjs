import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { ROOT } from "./places.mjs";
import { Explained, telling } from "./tell.mjs";
import { run, runTool } from "./tools.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const isRoot = process.getuid?.() === 0;

/**
 * A Chromium that runs: the one asked for by `CHROMIUM_PATH`, Playwright's own, the machine's, or
 * one that is installed now.
 *
 * @returns {Promise<string>} its path
 */
export async function browser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !runs(asked)) throw new Explained(`CHROMIUM_PATH is ${asked}, which does not run.`);
  return asked || candidates().find(runs) || (await installed());
}

function candidates() {
  return [playwrightsOwn(), ...onPath(), ...usualPlaces()].filter((path) => path !== undefined);
}

function playwrightsOwn() {
  const { chromium } = createRequire(`${ROOT}/e2e/package.json`)("@playwright/test");
  return chromium.executablePath();
}

const onPath = () =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));

function usualPlaces() {
  const applications = ["Google Chrome", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const programs = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => process.env[name])
    .map((folder) => folder && join(folder, "Google/Chrome/Application/chrome.exe"));
  return [...applications, ...programs];
}

/** Whether a page can be opened with it. @param {string | undefined} path */
function runs(path) {
  if (!path || !isExecutable(path)) return false;
  const profile = mkdtempSync(join(tmpdir(), "browser-"));
  const flags = ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"];
  const { status } = spawnSync(
    path,
    [
      ...flags,
      ...(isRoot ? ["--no-sandbox"] : []),
      `--user-data-dir=${profile}`,
      "--dump-dom",
      "about:blank",
    ],
    { timeout: 30_000, stdio: "ignore" },
  );
  rmSync(profile, { recursive: true, force: true });
  return status === 0;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installed() {
  await telling("Installing a browser for the tests", () =>
    runTool("@playwright/test#playwright", ["install", "chromium"]),
  );
  const own = candidates().find(runs);
  if (own) return own;
  if (isRoot && existsSync("/usr/bin/apt-get")) await telling("Installing Debian's", fromDebian);
  const found = candidates().find(runs);
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
