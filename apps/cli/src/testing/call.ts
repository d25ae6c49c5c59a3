import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cli, type Outcome } from "../cli";
import type { World } from "../command";

export const ROOT = fileURLToPath(new URL("../../../..", import.meta.url)).replace(/[\\/]$/, "");

/** A new folder from which the command line is called, with a data folder of its own in it. */
export interface Desk {
  readonly folder: string;
  readonly dataDir: string;
  readonly world: World;
  readonly call: (...argv: readonly string[]) => Promise<Outcome>;
  /** The one value that `--json` printed. */
  readonly json: (...argv: readonly string[]) => Promise<{ exit: number; value: unknown }>;
  /** Writes a script and gives its name, relative to the folder. */
  readonly script: (text: string) => string;
  readonly remove: () => void;
}

export function desk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), "encephalon-cli-"));
  const dataDir = join(folder, "data");
  const world = {
    root: ROOT,
    calledFrom: folder,
    variables: { DATA_DIR: dataDir },
    tell: () => {},
    meter: () => ({ count: () => {}, end: () => {} }),
    interruptible: <T>(work: (signal: AbortSignal) => Promise<T>) =>
      work(new AbortController().signal),
  };
  const call: Desk["call"] = (...argv) => cli(argv, world);
  let scripts = 0;
  return {
    folder,
    dataDir,
    world,
    call,
    json: async (...argv) => {
      const { exit, stdout } = await call(...argv, "--json");
      return { exit, value: JSON.parse(stdout) };
    },
    script: (text) => {
      scripts += 1;
      const name = `script-${scripts}.json`;
      writeFileSync(join(folder, name), text);
      return name;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
