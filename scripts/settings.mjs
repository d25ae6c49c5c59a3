import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { readEnvironment } from "../packages/config/src/environment.mjs";
import { ROOT } from "./places.mjs";
import { Explained } from "./tell.mjs";

/** The settings out of the environment, and the data folder made; a wrong one stops the start. */
export function settings() {
  const calledFrom = process.env.INIT_CWD ?? process.cwd();
  const read = readEnvironment(process.env, { root: ROOT, calledFrom });
  if (!read.ok) throw new Explained(read.error.join("\n"));
  mkdirSync(read.value.dataDir, { recursive: true, mode: 0o700 });
  return read.value;
}

/**
 * Throws, and says what to do, when the address cannot be served on.
 *
 * @param {{ port: number, host: string }} address
 * @returns {Promise<void>}
 */
export const assertFree = ({ port, host }) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ { code, message }) => {
      const explain = REASONS[code ?? ""] ?? (() => message);
      reject(new Explained(explain(port, host)));
    });
    probe.listen({ port, host }, () => probe.close(() => resolve()));
  });

/** @type {Readonly<Record<string, (port: number, host: string) => string>>} */
const REASONS = {
  EADDRINUSE: (port) =>
    `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  EACCES: (port) => `Port ${port} may not be opened by this user: choose one above 1023 with PORT.`,
  EADDRNOTAVAIL: (_, host) => `HOST is ${host}, which is not an address of this machine.`,
  ENOTFOUND: (_, host) => `HOST is ${host}, which is not an address of this machine.`,
};
