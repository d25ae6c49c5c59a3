import { Worker } from "node:worker_threads";
import { type Child, childName } from "./child-task";
import type { Kind } from "./kinds";

/** What a worker is started with. */
export interface Told {
  readonly kind: Kind;
}

/** What a worker answers to a child: its record, or what was thrown. */
export type Answer = { readonly record: unknown } | { readonly fault: string };

/** One worker thread. */
export interface Thread {
  /** Rejects when the child cannot be played, by its name, and when the thread is ended before. */
  readonly play: (task: Child) => Promise<unknown>;
  readonly end: () => Promise<unknown>;
}

interface Waiting {
  readonly task: Child;
  readonly resolve: (record: unknown) => void;
  readonly reject: (reason: Error) => void;
}

export function startThread(code: string, told: Told): Thread {
  // Without the loader of this process: the code is compiled. A child leaves much behind at once, and little for long.
  const worker = new Worker(code, {
    eval: true,
    execArgv: [],
    workerData: told,
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const waiting: Waiting[] = [];
  const failAll = (fault: string): void => {
    for (const { task, reject } of waiting.splice(0)) reject(childFault(task, fault));
  };
  worker.on("message", (answer: Answer) => {
    const first = waiting.shift();
    if (!first) return;
    if ("fault" in answer) first.reject(childFault(first.task, answer.fault));
    else first.resolve(answer.record);
  });
  worker.on("error", (error) => failAll(String(error)));
  worker.on("exit", () => failAll("its worker has ended"));
  return {
    play: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}

/** The worker's own words and place, after the child's name. */
function childFault(task: Child, fault: string): Error {
  const [first = "", ...place] = fault.split("\n");
  const error = new Error(`${childName(task)}: ${first}`);
  error.stack = [error.message, ...place].join("\n");
  return error;
}
