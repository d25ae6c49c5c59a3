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
  /** A call to better-auth as a browser makes it; gives the answer. */
  readonly authenticate: (path: string, body: object, cookie?: string) => Promise<Response>;
  /** The router as whoever holds this cookie sees it. */
  readonly caller: (cookie?: string) => Promise<ReturnType<typeof createCaller>>;
  /** The cookie of a new guest. */
  readonly guest: () => Promise<string>;
  /** The server is killed, and another starts on what it left. */
  readonly restarted: () => Promise<World>;
  readonly end: () => Promise<void>;
}

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
  const authenticate: World["authenticate"] = (path, body, cookie) =>
    services.authenticate(authRequest(path, body, cookie));
  return {
    services,
    environment,
    logged: () => lines.join(""),
    authenticate,
    caller: async (cookie) => createCaller(await services.contextFor(headersWith(cookie))),
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

export function headersWith(cookie: string | undefined): Headers {
  return new Headers(cookie === undefined ? {} : { cookie });
}

function authRequest(path: string, body: object, cookie: string | undefined): Request {
  const headers = headersWith(cookie);
  headers.set("origin", PUBLIC_URL);
  headers.set("content-type", "application/json");
  const url = `${PUBLIC_URL}/api/auth${path}`;
  return new Request(url, { method: "POST", headers, body: JSON.stringify(body) });
}

/** What a browser would send back. */
export const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
