import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const NOT_SOURCES =
  /^(node_modules|\.next|\.turbo|coverage|next-env\.d\.ts|README\.md)$|\.tsbuildinfo$/;
const TESTS = /\.(test|spec|bench)\.[cm]?[jt]sx?$/;

/**
 * One hash over all that a build reads: the same sources, the same hash, whatever their dates.
 *
 * @param {string} root
 * @param {readonly string[]} paths files and folders below it; what does not exist is left out
 */
export function fingerprint(root, paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesAt(root, path))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** @param {string} root @param {string} path @returns {readonly string[]} */
function filesAt(root, path) {
  const place = join(root, path);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place)
    .filter((name) => !NOT_SOURCES.test(name) && !TESTS.test(name))
    .sort()
    .flatMap((name) => filesAt(root, `${path}/${name}`));
}
