import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The secret that signs sessions: 256 random bits in `DATA_DIR/secret`, readable by its owner only.
 * It is made when first asked for. Two processes that ask at once get the same one: each writes a
 * whole file of its own, and only the first becomes `secret`.
 *
 * @param {string} dataDir
 * @returns {string}
 */
export function secretIn(dataDir) {
  const file = join(dataDir, "secret");
  return stored(file) ?? made(dataDir, file);
}

/** @param {string} file */
function stored(file) {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** @param {string} dataDir @param {string} file */
function made(dataDir, file) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, "utf8").trim();
}

/** @param {unknown} error @param {string} code */
const isCode = (error, code) => error instanceof Error && "code" in error && error.code === code;
