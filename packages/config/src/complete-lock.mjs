// Run after every change of dependencies: `npm run -w @encephalon/config lock`.
import { readFileSync, writeFileSync } from "node:fs";
import { completeLock, missingPlatforms } from "./lock.mjs";

const file = new URL("../../../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const added = Object.keys(missingPlatforms(lock)).length;
writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`package-lock.json: ${added} packages of other platforms added`);
