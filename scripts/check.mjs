import { installMissing } from "./install-missing.mjs";
import { telling } from "./tell.mjs";
import { runTool } from "./tools.mjs";

await installMissing();
const codes = [
  await telling("types", () =>
    runTool("turbo", ["run", "types", "--continue", "--output-logs=errors-only"]),
  ),
  await telling("format and lint", () =>
    runTool("@biomejs/biome#biome", ["check", "--error-on-warnings", "."]),
  ),
  await telling("architecture", () => runTool("vitest", ["run", "--project", "config"])),
];
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
