import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { fingerprint } from "./fingerprint.mjs";
import { ROOT, STANDALONE, WEB } from "./places.mjs";
import { Explained, telling } from "./tell.mjs";
import { runTool } from "./tools.mjs";

const SOURCES = ["package-lock.json", "tsconfig.base.json", "packages", "apps/web"];
const STAMP = `${STANDALONE}/.fingerprint`;

/** Builds the web app when its sources, or those of a package, differ from what was last built. */
export async function buildStale() {
  const current = fingerprint(ROOT, SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === current) return;
  const code = await telling("Building (about half a minute)", () =>
    runTool("next", ["build"], { cwd: WEB, env: { NODE_ENV: "production" } }),
  );
  if (code !== 0) throw new Explained("The build failed; its reason is above.");
  completeStandalone();
  writeFileSync(STAMP, current);
}

/** Next leaves what a browser fetches outside the standalone folder. */
function completeStandalone() {
  cpSync(`${WEB}/.next/static`, `${STANDALONE}/.next/static`, { recursive: true });
  if (existsSync(`${WEB}/public`)) {
    cpSync(`${WEB}/public`, `${STANDALONE}/public`, { recursive: true });
  }
}
