import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));

/**
 * The worker and all that it imports as one script, compiled once for all of a command's workers.
 * `conditions` choose between the variants of a module that a package's `imports` or `exports` names.
 */
export async function workerCode(conditions: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    bundle: true,
    platform: "node",
    format: "cjs",
    conditions: [...conditions],
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}
