import { fileURLToPath } from "node:url";

/** The root of the repository, without a slash at its end. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** What these scripts remember between runs. */
export const CACHE = `${ROOT}/node_modules/.cache/encephalon`;

export const WEB = `${ROOT}/apps/web`;

/** The built server, with what it needs beside it. */
export const STANDALONE = `${WEB}/.next/standalone/apps/web`;
