import { join } from "node:path";
import type { Environment } from "@encephalon/config/environment";
import { type TemporaryFolder, temporaryFolder } from "@encephalon/db/testing";
import type { Case } from "@encephalon/model";
import { makeLog } from "../log";
import { createCaller } from "../router";
import { createServices, type Services } from "../services";

const PUBLIC_URL = "http://localhost:3000";

/** A real server without its pages: real database, migrations, cases and accounts, in a temporary folder. */
export interface World {
  readonly services: Services;
  readonly environment: Environment;
  /** All that was logged. */
  readonly logged: () => string;
  /** A call of a procedure as a browser makes it: what it asks is in the path, what it changes in the body. */
  readonly trpc: (path: string, headers?: Sent, body?: string) => Promise<Response>;
  /** A call to better-auth as a browser makes it; gives the answer. */
  readonly authenticate: (path: string, body: object, headers?: Sent) => Promise<Response>;
  /** The router as whoever holds this cookie sees it. */
  readonly caller: (cookie?: string) => Promise<ReturnType<typeof createCaller>>;
  /** The cookie of a new guest. */
  readonly guest: () => Promise<string>;
  /** The server is killed, and another starts on what it left. */
  readonly restarted: () => Promise<World>;
  readonly end: () => Promise<void>;
}

type Sent = Readonly<Record<string, string>>;

interface Options {
  readonly cases?: readonly Case[];
  /** Requests a minute of one learner. */
  readonly rateLimit?: number;
  /** A PostgreSQL database; SQLite without one. */
  readonly databaseUrl?: string;
  readonly smtpUrl?: string;
}

export function newWorld(options: Options = {}): Promise<World> {
  return worldIn(temporaryFolder(), options);
}

async function worldIn(folder: TemporaryFolder, options: Options): Promise<World> {
  const { rateLimit = 300, databaseUrl, smtpUrl } = options;
  const lines: string[] = [];
  const environment = { ...environmentIn(folder.path), rateLimit, databaseUrl, smtpUrl };
  const log = makeLog({ write: (line) => void lines.push(line) });
  const services = await createServices(environment, { ...options, log });
  const authenticate: World["authenticate"] = (path, body, headers = {}) =>
    services.authenticate(request(`auth${path}`, headers, JSON.stringify(body)));
  return {
    services,
    environment,
    logged: () => lines.join(""),
    trpc: (path, headers = {}, body) => services.trpc(request(`trpc/${path}`, headers, body)),
    authenticate,
    caller: async (cookie) =>
      createCaller(await services.contextFor(new Headers(cookie === undefined ? {} : { cookie }))),
    guest: async () => cookieOf(await authenticate("/sign-in/anonymous", {})),
    restarted: async () => {
      await services.stop();
      return worldIn(folder, options);
    },
    end: async () => {
      await services.stop();
      folder.remove();
    },
  };
}

const environmentIn = (folder: string): Environment => ({
  port: 3000,
  host: "127.0.0.1",
  dataDir: join(folder, "data"),
  databaseUrl: undefined,
  publicUrl: PUBLIC_URL,
  smtpUrl: undefined,
  rateLimit: 300,
});

/** As a page of this server sends it, but for what is said otherwise. */
function request(path: string, headers: Sent, body: string | undefined): Request {
  const own = { origin: PUBLIC_URL, "content-type": "application/json" };
  return new Request(`${PUBLIC_URL}/api/${path}`, {
    headers: { ...own, ...headers },
    ...(body !== undefined && { method: "POST", body }),
  });
}

/** What a browser would send back. */
export const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
