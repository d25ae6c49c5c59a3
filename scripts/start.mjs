import { pathToFileURL } from "node:url";
import { toVariables } from "../packages/config/src/environment.mjs";
import { buildStale } from "./build-stale.mjs";
import { installMissing } from "./install-missing.mjs";
import { STANDALONE } from "./places.mjs";
import { assertFree, settings } from "./settings.mjs";
import { Explained, seconds } from "./tell.mjs";

const since = performance.now();
const environment = settings();
await assertFree(environment);
await installMissing();
await buildStale();

console.log("▸ Starting: the database is migrated and the cases are put in");
Object.assign(process.env, toVariables(environment), {
  NODE_ENV: "production",
  HOSTNAME: environment.host,
});
// In this very process, so that a signal to `npm start` reaches the server itself.
await import(pathToFileURL(`${STANDALONE}/server.js`).href);
await untilReady(environment);
console.log(`▸ Encephalon is at ${environment.publicUrl} (${seconds(since)}). Ctrl-C stops it.`);

/** @param {{ host: string, port: number }} address */
async function untilReady({ host, port }) {
  const name = ["0.0.0.0", "::"].includes(host) ? "localhost" : host;
  const url = `http://${name.includes(":") ? `[${name}]` : name}:${port}/health/ready`;
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Explained(`The server does not answer at ${url}; its reason is above.`);
}
