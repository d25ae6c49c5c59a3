import { parentPort, workerData } from "node:worker_threads";
import type { Child } from "./child-task";
import { kinds } from "./kinds";
import type { Answer, Told } from "./thread";

/** The thread of a worker: children come one by one, and their records go back in the same order. */
const { kind } = workerData as Told; // `thread.ts` alone starts this file
// the pool's types see to it that the tasks are this kind's
const play = kinds[kind] as (task: Child) => unknown;

parentPort?.on("message", (task: Child) => parentPort?.postMessage(answerTo(task)));

function answerTo(task: Child): Answer {
  try {
    return { record: play(task) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
