import { toVariables } from "../packages/config/src/environment.mjs";
import { installMissing } from "./install-missing.mjs";
import { WEB } from "./places.mjs";
import { assertFree, settings } from "./settings.mjs";
import { runTool } from "./tools.mjs";

const environment = settings();
await assertFree(environment);
await installMissing();
const { host, port } = environment;
process.exitCode = await runTool("next", ["dev", "--hostname", host, "--port", String(port)], {
  cwd: WEB,
  env: toVariables(environment),
});
