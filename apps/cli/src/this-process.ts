import { fileURLToPath } from "node:url";
import type { World } from "./command";

/** Where this process was called; npm changes the folder and leaves word in INIT_CWD. */
export const thisProcess = (): World => ({
  root: fileURLToPath(new URL("../../..", import.meta.url)),
  calledFrom: process.env.INIT_CWD ?? process.cwd(),
  variables: process.env,
  tell: (line) => void (process.stderr.isTTY && process.stderr.write(`${line}\n`)),
});
