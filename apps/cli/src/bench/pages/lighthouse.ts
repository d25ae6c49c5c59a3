import { existsSync } from "node:fs";
import { join } from "node:path";
import type { World } from "../../command";
import { runNode } from "./run-node";

const FOLDER = "apps/cli/lighthouse";
const SCRIPT = "node_modules/lighthouse/cli/index.js";
const INSTALL = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0"];

/** Lighthouse's own script; installed by its own lock where it is not there; undefined where that fails. */
export async function lighthouse({ root, tell, variables }: World): Promise<string | undefined> {
  const folder = join(root, FOLDER);
  const script = join(folder, SCRIPT);
  if (existsSync(script)) return script;
  const npm = variables.npm_execpath;
  if (npm === undefined) return undefined;
  tell("installing Lighthouse, once (185 MB) …");
  const { exit } = await runNode([npm, ...INSTALL, "--prefix", folder], folder);
  return exit === 0 ? script : undefined;
}
