import { endToEnd } from "./end-to-end.mjs";
import { installMissing } from "./install-missing.mjs";

await installMissing();
process.exitCode = await endToEnd(process.argv.slice(3));
