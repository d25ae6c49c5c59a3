import { fileURLToPath } from "node:url";
import type { World } from "./command";
import { interruptible } from "./interruptible";
import { meterOn } from "./meter";

const standardError = {
  isTTY: process.stderr.isTTY,
  write: (text: string) => void process.stderr.write(text),
  now: () => performance.now(),
};

/** Where this process was called; npm changes the folder and leaves word in INIT_CWD. */
export const thisProcess = (): World => ({
  root: fileURLToPath(new URL("../../..", import.meta.url)),
  calledFrom: process.env.INIT_CWD ?? process.cwd(),
  variables: process.env,
  tell: (line) => void (process.stderr.isTTY && process.stderr.write(`${line}\n`)),
  meter: (of, what) => meterOn(standardError, of, what),
  interruptible,
});
