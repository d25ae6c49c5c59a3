import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const STANDALONE = fileURLToPath(
  new URL("../apps/web/.next/standalone/apps/web", import.meta.url),
);
const UP_WITHIN = 60_000;

/** Requests a minute of one learner: so many that none is refused. */
const RATE_LIMIT = "1000000";

/** A server of a journey's own, that it may kill. */
export interface OwnServer {
  readonly url: string;
  /** What it has written to its log. */
  readonly log: () => string;
  /** Without a chance to finish anything; ready when it is gone. */
  readonly kill: () => Promise<void>;
  /** As a person would stop it. */
  readonly stop: () => Promise<void>;
}

/** The built server on a port, with its data in a folder; ready when it answers. `build`: another than today's. */
export async function startServer(
  port: number,
  folder: string,
  build = STANDALONE,
): Promise<OwnServer> {
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["server.js"], {
    cwd: build,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOSTNAME: "127.0.0.1",
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: join(folder, "data"),
      RATE_LIMIT,
    },
  });
  const written: string[] = [];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => written.push(text));
  await answering(url, child);
  const end = (signal: "SIGKILL" | "SIGTERM") => async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  };
  return { url, log: () => written.join(""), kill: end("SIGKILL"), stop: end("SIGTERM") };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + UP_WITHIN;
  while (performance.now() < deadline && child.exitCode === null) {
    const ready = await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await pause(50);
  }
  child.kill("SIGKILL");
  throw new Error("the server did not answer; its own words are above");
}

/** A port that nobody serves on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
