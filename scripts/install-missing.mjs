import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ROOT } from "./places.mjs";
import { Explained, telling } from "./tell.mjs";
import { runNpm } from "./tools.mjs";

/** Installs what the lock names and `node_modules` lacks; does nothing when nothing is missing. */
export async function installMissing() {
  const missing = missingPackages(
    readLock(`${ROOT}/package-lock.json`),
    readLock(`${ROOT}/node_modules/.package-lock.json`),
  );
  if (missing.length > 0) await install();
  if (!databaseLoads()) await rebuild();
}

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} Entry
 * @typedef {Readonly<Record<string, Entry>>} Packages
 */

/**
 * Packages that are locked and not installed, or installed in another version. A package for
 * another platform is optional and does not count.
 *
 * @param {Packages} locked
 * @param {Packages} installed
 */
export const missingPackages = (locked, installed) =>
  Object.entries(locked)
    .filter(([path, entry]) => path.includes("node_modules/") && !entry.link)
    .filter(([, entry]) => !entry.optional && !entry.devOptional)
    .filter(([path, { version }]) => installed[path]?.version !== version)
    .map(([path]) => path);

/** @param {string} file @returns {Packages} */
const readLock = (file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};

async function install() {
  const code = await telling("Installing the packages (about two minutes)", () =>
    runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]),
  );
  if (code !== 0) {
    throw new Explained(
      "The packages could not be installed (npm's reason is above). " +
        "The database driver may need to be compiled: that takes python3, make and a C++ compiler.",
    );
  }
}

/** A driver compiled for another Node does not load. */
function databaseLoads() {
  try {
    const Database = createRequire(`${ROOT}/package.json`)("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}

async function rebuild() {
  const code = await telling("Compiling the database driver for this Node", () =>
    runNpm(["rebuild", "better-sqlite3"]),
  );
  if (code === 0 && databaseLoads()) return;
  throw new Explained(
    "The database driver does not load. Compiling it takes python3, make and a C++ compiler.",
  );
}
