/**
 * The settings, each with what it means, its default and its one check. Plain JavaScript without
 * dependencies: the start script reads it before anything is installed, the server when it starts.
 */
import { accessSync, constants, mkdirSync } from "node:fs";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Environment
 * @property {number} port TCP port of the server
 * @property {string} host address the server listens on
 * @property {string} dataDir absolute folder of the database, its backups and the secret
 * @property {string | undefined} databaseUrl PostgreSQL, or a file of SQLite; without it SQLite in `dataDir`
 * @property {string} publicUrl origin under which people reach the server, without a slash at the end
 * @property {string | undefined} smtpUrl mail server; without it no mail is sent
 * @property {number} rateLimit requests a minute that one learner may send
 *
 * @typedef {{ ok: true, value: Environment } | { ok: false, error: readonly string[] }} EnvironmentResult
 * @typedef {Readonly<Record<string, string | undefined>>} Variables
 */

/** Each variable: its meaning, its default in words, and a value that shows the form. */
export const SETTINGS = Object.freeze({
  PORT: { means: "the port to serve on", without: "3000", example: "8080" },
  HOST: { means: "the address to listen on", without: "127.0.0.1", example: "0.0.0.0" },
  DATA_DIR: {
    means: "the folder for the database and the secret",
    without: "data",
    example: "data",
  },
  DATABASE_URL: {
    means: "a PostgreSQL database, or a file of SQLite",
    without: "SQLite in DATA_DIR",
    example: "postgres://user:password@localhost:5432/encephalon",
  },
  PUBLIC_URL: {
    means: "the address people open",
    without: "http://localhost and PORT",
    example: "https://cases.example.org",
  },
  SMTP_URL: {
    means: "the mail server",
    without: "no mail: the command line makes reset links",
    example: "smtps://user:password@mail.example.org:465",
  },
  RATE_LIMIT: {
    means: "the requests a minute of one learner; an address may send 40 times as many",
    without: "300",
    example: "600",
  },
});

/**
 * The settings out of environment variables. An empty variable counts as absent.
 *
 * @param {Variables} variables
 * @param {{ root: string, calledFrom?: string }} places `root` holds the default data folder;
 *   a relative DATA_DIR resolves from `calledFrom`
 * @returns {EnvironmentResult}
 */
export function readEnvironment(variables, { root, calledFrom = root }) {
  /** @type {string[]} */
  const problems = [];
  /**
   * @template T
   * @param {keyof typeof SETTINGS} name
   * @param {(text: string) => T | undefined} parse
   * @param {T} otherwise
   * @returns {T}
   */
  const read = (name, parse, otherwise) => {
    const text = variables[name]?.trim();
    if (!text) return otherwise;
    const value = parse(text);
    if (value === undefined) problems.push(problem(name, text));
    return value ?? otherwise;
  };

  const port = read("PORT", asPort, 3000);
  const value = {
    port,
    host: read("HOST", asHost, "127.0.0.1"),
    dataDir: read("DATA_DIR", (text) => asFolder(resolve(calledFrom, text)), join(root, "data")),
    databaseUrl: read("DATABASE_URL", asDatabase, undefined),
    publicUrl: read("PUBLIC_URL", asOrigin, `http://localhost:${port}`),
    smtpUrl: read("SMTP_URL", asSmtpUrl, undefined),
    rateLimit: read("RATE_LIMIT", asCount, 300),
  };
  return problems.length === 0 ? { ok: true, value } : { ok: false, error: problems };
}

/**
 * The same settings as variables, for a process started in another folder.
 *
 * @param {Environment} environment
 * @returns {Record<string, string>}
 */
export const toVariables = ({
  port,
  host,
  dataDir,
  databaseUrl,
  publicUrl,
  smtpUrl,
  rateLimit,
}) => ({
  PORT: String(port),
  HOST: host,
  DATA_DIR: dataDir,
  PUBLIC_URL: publicUrl,
  RATE_LIMIT: String(rateLimit),
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  ...(smtpUrl && { SMTP_URL: smtpUrl }),
});

/** A password in a URL is not repeated on the screen. @param {string} text */
const withoutPassword = (text) => text.replace(/:[^:@/]+@/, ":…@");

/** @param {keyof typeof SETTINGS} name @param {string} text */
function problem(name, text) {
  const { means, example } = SETTINGS[name];
  return `${name} is ${means}, for example ${example}; "${withoutPassword(text)}" does not fit (${FORMS[name]}).`;
}

/** @type {Readonly<Record<keyof typeof SETTINGS, string>>} */
const FORMS = {
  PORT: "a whole number from 1 to 65535",
  HOST: "a host name or an IP address, without a scheme or a port",
  DATA_DIR: "a folder that exists or can be made, and can be written to",
  DATABASE_URL:
    "postgres://… with a host and a database, or file:/… with the whole path, in which % # ? \\ are written %25 %23 %3F %5C",
  PUBLIC_URL: "http:// or https:// and a host, without a path",
  SMTP_URL: "smtp:// or smtps:// and a host; a % in a name or password is written %25",
  RATE_LIMIT: "a whole number from 1 to 1000000",
};

/** @param {string} text */
function asPort(text) {
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? port : undefined;
}

/** @param {string} text */
function asCount(text) {
  const count = Number(text);
  return /^\d+$/.test(text) && count >= 1 && count <= 1_000_000 ? count : undefined;
}

/** @param {string} text */
function asHost(text) {
  const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
  const isName = new RegExp(`^${label}(?:\\.${label})*$`).test(text);
  const looksNumeric = /^[\d.]+$/.test(text);
  return isIP(text) > 0 || (isName && !looksNumeric) ? text : undefined;
}

/** @param {string} path */
function asFolder(path) {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

/**
 * @param {...string} schemes
 * @returns {(text: string) => string | undefined}
 */
const asUrl =
  (...schemes) =>
  (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !schemes.includes(url.protocol) || url.hostname === "") return undefined;
    return text;
  };

const asPostgres = asUrl("postgres:", "postgresql:");

/** @param {string} text */
const asDatabase = (text) => (isWholePath(text) ? text : asPostgres(text));

/**
 * A file by its whole path: a server is started in another folder than it is called from. What a URL reads
 * as something else than a letter of a name is written with %, lest another file be opened.
 *
 * @param {string} text
 */
function isWholePath(text) {
  const isFile = /^file:\/+[^/?#\\][^?#\\]*(\?mode=ro)?$/.test(text) && URL.canParse(text);
  if (!isFile || new URL(text).hostname !== "") return false;
  try {
    return !fileURLToPath(text).includes("\0");
  } catch {
    return false; // a % that begins no letter, or a %2F, which no name can hold
  }
}

/** Who signs in is written with %: "%40" for "@". @param {string} text */
function asSmtpUrl(text) {
  const url = asUrl("smtp:", "smtps:")(text);
  return url && isDecodable(new URL(url)) ? url : undefined;
}

/** @param {URL} url */
function isDecodable({ username, password }) {
  try {
    decodeURIComponent(`${username} ${password}`);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} text */
function asOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol)) return undefined;
  return url.pathname === "/" && !url.search && !url.hash && !url.username ? url.origin : undefined;
}
