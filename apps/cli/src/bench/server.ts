import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { err, ok, type Result } from "@encephalon/kernel";
import { type Failure, failure } from "../failure";
import { freePort } from "./free-port";

const STANDALONE = "apps/web/.next/standalone/apps/web";
const UP_WITHIN = 60_000;
const DOWN_WITHIN = 10_000;

/** Requests a minute that the measured server lets one learner send: so many that none is refused. */
export const RATE_LIMIT = 1_000_000;

/** The built server, as `npm start` runs it, on a free port of this machine. */
export interface Server {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts it with an empty data folder; it migrates and puts the cases in by itself. */
export async function startServer(root: string, folder: string): Promise<Result<Server, Failure>> {
  const home = join(root, STANDALONE);
  if (!existsSync(join(home, "server.js"))) {
    const message = "The web app is not built. Run npm start once; it builds it.";
    return err(failure("not_built", message));
  }
  const port = await freePort();
  const log = join(folder, "server.log");
  const child = spawned(home, { port, dataDir: join(folder, "data"), log });
  const stop = () => stopped(child);
  if (await answers(port, child)) return ok({ port, stop });
  await stop();
  const last = readFileSync(log, "utf8").trimEnd().split("\n").slice(-5).join("\n");
  return err(failure("server_not_up", `The server did not start:\n${last}`));
}

interface Place {
  readonly port: number;
  readonly dataDir: string;
  readonly log: string;
}

function spawned(home: string, { port, dataDir, log }: Place): ChildProcess {
  const out = openSync(log, "a", 0o600);
  const { DATABASE_URL: _, SMTP_URL: __, NODE_OPTIONS: ___, ...inherited } = process.env;
  const child = spawn(process.execPath, ["server.js"], {
    cwd: home,
    stdio: ["ignore", out, out],
    env: {
      ...inherited,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      HOSTNAME: "127.0.0.1",
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      DATA_DIR: dataDir,
      RATE_LIMIT: String(RATE_LIMIT),
    },
  });
  closeSync(out);
  process.once("exit", () => child.kill("SIGKILL"));
  return child;
}

async function answers(port: number, child: ChildProcess): Promise<boolean> {
  const deadline = performance.now() + UP_WITHIN;
  while (performance.now() < deadline && child.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return true;
    await pause(100);
  }
  return false;
}

/** Asked to stop, then made to; only ever the process started here. */
async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), DOWN_WITHIN);
  await gone;
  clearTimeout(late);
}
