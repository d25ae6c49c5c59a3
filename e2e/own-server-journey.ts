import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "./journey";
import { freePort, type OwnServer, startServer } from "./own-server";

/** A server that a journey may end; it comes back at the same address, with the same data. */
export interface RestartedServer extends Pick<OwnServer, "kill" | "stop" | "log"> {
  /** Where its data lie; a journey may put something beside them, which goes with them. */
  readonly folder: string;
  /** `build`: another than today's. */
  readonly startAgain: (build?: string) => Promise<void>;
}

interface Served {
  readonly url: string;
  readonly server: RestartedServer;
}

/** A journey at a server of its own. */
export const test = base.extend<{ served: Served; server: RestartedServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads here what a fixture asks for
  served: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "encephalon-journey-"));
    const port = await freePort();
    let running = await startServer(port, folder);
    const server: RestartedServer = {
      folder,
      log: () => running.log(),
      kill: () => running.kill(),
      stop: () => running.stop(),
      startAgain: async (build) => {
        running = await startServer(port, folder, build);
      },
    };
    try {
      await use({ url: running.url, server });
    } finally {
      await running.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  server: ({ served }, use) => use(served.server),
  baseURL: ({ served }, use) => use(served.url),
});

export { expect };
