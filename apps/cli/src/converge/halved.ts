import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Arm } from "./arm";

/** What the other process is asked to play. */
export interface Order {
  readonly case: string;
  readonly policy: string;
  readonly seeds: readonly number[];
}

/** What it answers: minutes of the slow step that it plays by, and what became of the children. */
export interface Played {
  readonly slowStep: number;
  readonly arm: Arm;
}

export interface HalvedPlayer {
  /** One order at a time. */
  readonly play: (order: Order) => Promise<Played>;
  readonly end: () => void;
}

const PROCESS = fileURLToPath(new URL("./halved-process.ts", import.meta.url));
const TYPESCRIPT = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Another process that plays by halved steps: the sizes are constants of a process, so that they cost nothing. */
export function halvedPlayer(): HalvedPlayer {
  const child = fork(PROCESS, { execArgv: ["--import", TYPESCRIPT, "--conditions=halved"] });
  return {
    play: (order) => {
      child.send(order);
      return answerOf(child);
    },
    end: () => child.disconnect(),
  };
}

const answerOf = (child: ChildProcess): Promise<Played> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`The process with halved steps ended (${code}).`));
    child.once("exit", ended);
    child.once("message", (played) => {
      child.off("exit", ended);
      resolve(played as Played); // halved-process.ts sends nothing else
    });
  });
