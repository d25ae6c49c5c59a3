import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Chromium's own sandbox does not run as root. */
export const isRoot = process.getuid?.() === 0;

/**
 * A Chromium of this machine that runs: the one that `CHROMIUM_PATH` names, and then no other;
 * else Playwright's own, or the machine's. Nothing is installed.
 *
 * @param {string | undefined} playwrights the place at which Playwright would keep its own
 * @returns {string | undefined} its path
 */
export function findBrowser(playwrights) {
  const asked = process.env.CHROMIUM_PATH;
  const candidates = asked ? [asked] : [playwrights, ...onPath(), ...usualPlaces()];
  return candidates.find(runs);
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
