// Run after every change of dependencies: `npm run -w @encephalon/config lock`.
import { readFileSync, writeFileSync } from "node:fs";
import { completeLock, LOCKS, missingPlatforms } from "./lock.mjs";

for (const path of LOCKS) {
  const file = new URL(`../../../${path}`, import.meta.url);
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const added = Object.keys(missingPlatforms(lock)).length;
  writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  console.log(`${path}: ${added} packages of other platforms added`);
}
