import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { browser } from "./browser.mjs";
import { buildStale } from "./build-stale.mjs";
import { endToEnd } from "./end-to-end.mjs";
import { installMissing } from "./install-missing.mjs";
import { CACHE, ROOT } from "./places.mjs";
import { FAILED, inWords, ofExit, ofPlaywright, ofVitest, PASSED, sum } from "./tally.mjs";
import { seconds, telling } from "./tell.mjs";
import { runTool } from "./tools.mjs";

const TYPES = ["run", "types", "--continue", "--output-logs=errors-only"];
const REPORTS = `${CACHE}/reports`;

/** Each stage says how many checks passed and failed; a compiler or a linter counts as one. */
const STAGES = {
  types: async () => ofExit(await runTool("turbo", TYPES)),
  "format and lint": async () =>
    ofExit(await runTool("@biomejs/biome#biome", ["check", "--error-on-warnings", "."])),
  "units and laws": unitsAndLaws,
  build: async () => {
    await buildStale();
    return PASSED;
  },
  "end to end": journeys,
};

async function unitsAndLaws() {
  const report = `${REPORTS}/vitest.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return ofVitest(report, await runTool("vitest", ["run", ...reporters], { cwd: ROOT }));
}

async function journeys() {
  const report = `${REPORTS}/playwright.json`;
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return ofPlaywright(report, await endToEnd(["--reporter=list,json"], env));
}

/** @param {() => Promise<import("./tally.mjs").Tally>} stage */
async function counted(stage) {
  try {
    return await stage();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

const since = performance.now();
await telling("set-up", async () => {
  await installMissing();
  console.log(`  browser: ${await browser()}`);
});
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const lines = [];
const tallies = [];
for (const [name, stage] of Object.entries(STAGES)) {
  const begun = performance.now();
  const tally = await telling(name, () => counted(stage));
  tallies.push(tally);
  lines.push(`  ${name.padEnd(16)} ${inWords(tally).padEnd(24)} ${seconds(begun)}`);
}

const total = sum(tallies);
writeFileSync(`${REPORTS}/summary.txt`, `${inWords(total)}\n`);
console.log(`\n${lines.join("\n")}\n\nAll in ${seconds(since)}\n${inWords(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
